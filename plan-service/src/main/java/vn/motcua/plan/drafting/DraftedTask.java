package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.schedule.Schedule;

/** A task while it is put together. */
final class DraftedTask {

    private final int line;
    private final String number;
    private final String section;
    private final List<LinedText> content = new ArrayList<>();
    private final List<LinedText> lead = new ArrayList<>();
    private final List<LinedText> coordinating = new ArrayList<>();
    private final List<LinedText> supervising = new ArrayList<>();
    private final List<LinedText> products = new ArrayList<>();
    private final List<LinedText> times = new ArrayList<>();
    private final List<Schedule> found = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    DraftedTask(int line, String number, String section) {
        this.line = line;
        this.number = number;
        this.section = section;
    }

    int line() {
        return line;
    }

    String number() {
        return number;
    }

    String section() {
        return section;
    }

    List<LinedText> content() {
        return content;
    }

    List<LinedText> lead() {
        return lead;
    }

    List<LinedText> coordinating() {
        return coordinating;
    }

    List<LinedText> supervising() {
        return supervising;
    }

    List<LinedText> products() {
        return products;
    }

    List<LinedText> times() {
        return times;
    }

    /** Schedules that are named within content and products. */
    List<Schedule> found() {
        return found;
    }

    /** Keys of what a person should look at. */
    List<String> marks() {
        return marks;
    }

    /** Adds what a label or a column tells. */
    void tell(ColumnRole role, LinedText text) {
        if (text.isEmpty()) {
            return;
        }
        switch (role) {
            case LEAD -> lead.add(text);
            case COORDINATING -> coordinating.add(text);
            case SUPERVISING -> supervising.add(text);
            case PRODUCT -> products.add(text);
            case TIME -> times.add(text);
            case NUMBER, CONTENT, INDICATOR, UNIT_OF_MEASURE, VALUE, STRETCH, BASE, NOTE -> content.add(text);
        }
    }
}

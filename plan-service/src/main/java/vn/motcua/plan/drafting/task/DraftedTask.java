package vn.motcua.plan.drafting.task;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.schedule.Schedule;

/** A task while it is put together. */
public final class DraftedTask {

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

    /**
     * A task of which nothing is known yet but its place.
     *
     * @param number as printed, empty for none
     * @param section the chapter that it stands in, empty for none
     */
    public DraftedTask(int line, String number, String section) {
        this.line = line;
        this.number = number;
        this.section = section;
    }

    /** The line that it begins on, from 1. */
    public int line() {
        return line;
    }

    public String number() {
        return number;
    }

    public String section() {
        return section;
    }

    /** What is to be done (nội dung). */
    public List<LinedText> content() {
        return content;
    }

    /** Who is in charge (đơn vị chủ trì). */
    public List<LinedText> lead() {
        return lead;
    }

    /** Who works with them (đơn vị phối hợp). */
    public List<LinedText> coordinating() {
        return coordinating;
    }

    /** Who watches over it (đơn vị giám sát). */
    public List<LinedText> supervising() {
        return supervising;
    }

    /** What is to come of it (sản phẩm). */
    public List<LinedText> products() {
        return products;
    }

    /** Texts that say nothing but when (thời gian thực hiện). */
    public List<LinedText> times() {
        return times;
    }

    /** Schedules that are named within content and products. */
    public List<Schedule> found() {
        return found;
    }

    /** Keys of what a person should look at. */
    public List<String> marks() {
        return marks;
    }

    /** Adds what a label or a column tells. */
    public void tell(ColumnRole role, LinedText text) {
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

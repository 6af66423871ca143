package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.drafting.text.Statement;
import vn.motcua.plan.drafting.time.ScheduleTimes;
import vn.motcua.plan.drafting.time.Times;
import vn.motcua.plan.plans.ReportingRule;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Finds how the unit reports (chế độ báo cáo): the cut-off of figures, and when reports are due. Used for one document. */
final class ReportingFinder {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern FROM_FIFTEENTH =
            Pattern.compile("từ\\s+(?:ngày\\s+)?15[^.;]{0,60}?(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?14", FLAGS);
    private static final Pattern FROM_FIRST =
            Pattern.compile("từ\\s+ngày\\s+0?1[^.;]{0,60}?(?:đến|tới)\\s+(?:hết\\s+)?ngày\\s+(?:cuối|30|31)", FLAGS);
    private static final Pattern CUT = Pattern.compile("chốt|tính từ|kỳ báo cáo|số liệu|kỳ ", FLAGS);
    private static final Pattern YEARLY = Pattern.compile("báo cáo (?:hằng |hàng )?năm", FLAGS);

    private final Pattern words;
    private final DayRange days;
    private final List<Schedule.Recurring> deadlines = new ArrayList<>();
    private @Nullable CutOff cutOff;

    /**
     * A finder.
     *
     * @param words what is about reporting, over small letters
     * @param days the days of the plan
     */
    ReportingFinder(Pattern words, DayRange days) {
        this.words = words;
        this.days = days;
    }

    /** Takes what a statement says of reporting; true when it says something. */
    boolean takes(Statement statement, Times times) {
        String text = statement.text().text().toLowerCase(Locale.ROOT);
        if (!concerns(text + statement.around())) {
            return false;
        }
        boolean taken = false;
        for (Schedule schedule : times.schedules()) {
            taken |= deadline(text, schedule);
        }
        return taken;
    }

    /** Whether a text is about reporting. */
    boolean concerns(String text) {
        return words.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** How the unit reports; figures are cut off as reports are where the document does not say. */
    ReportingRule rule() {
        return new ReportingRule(cutOff == null ? CutOff.REPORTING : cutOff, deadlines);
    }

    /** True when a statement says from which day to which figures are counted; then its days are no deadlines. */
    boolean isCutOff(Statement statement) {
        String text = statement.text().text().toLowerCase(Locale.ROOT);
        Matcher fifteenth = FROM_FIFTEENTH.matcher(text);
        Matcher first = FROM_FIRST.matcher(text);
        boolean reporting = fifteenth.find();
        if (!CUT.matcher(text).find() || !(reporting || first.find())) {
            return false;
        }
        if (cutOff == null) {
            cutOff = reporting ? CutOff.REPORTING : CutOff.CALENDAR;
        }
        return true;
    }

    private boolean deadline(String text, Schedule schedule) {
        Schedule.Recurring recurring =
                schedule instanceof Schedule.Recurring known && known.day() != null ? known : null;
        if (recurring == null
                && schedule instanceof Schedule.Until until
                && until.day() != null
                && YEARLY.matcher(text).find()
                && days.contains(until.day())) {
            recurring = new Schedule.Recurring(
                    Rhythm.YEAR,
                    until.bound(),
                    until.day().getDayOfMonth(),
                    until.day().getMonthValue(),
                    until.printed());
        }
        if (recurring == null) {
            return false;
        }
        Schedule.Recurring found = recurring;
        Optional<Schedule.Recurring> known = deadlines.stream()
                .filter(other -> other.rhythm() == found.rhythm())
                .findFirst();
        if (known.isEmpty()) {
            deadlines.add(found);
        }
        return known.isEmpty() || ScheduleTimes.of(known.get()).equals(ScheduleTimes.of(found));
    }
}

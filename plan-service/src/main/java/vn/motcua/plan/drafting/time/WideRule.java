package vn.motcua.plan.drafting.time;

import static vn.motcua.plan.drafting.time.TimePatterns.FLAGS;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Schedule;

/**
 * Always, on demand, in half a year and in a year (thường xuyên, khi có yêu cầu, 6 tháng cuối năm, trong năm). Such
 * words count only where a text says nothing but when: among other words they mean other things.
 */
final class WideRule implements TimeRule {

    private static final Pattern CONTINUOUS = Pattern.compile(
            "(?:liên\\s+tục|thường\\s+xuyên|hằng\\s+ngày|hàng\\s+ngày|thường\\s+kỳ|suốt\\s+năm|quanh\\s+năm|cả\\s+năm)"
                    + "(?:\\s*,?\\s*(?:và\\s+)?(?:liên\\s+tục|thường\\s+xuyên))*",
            FLAGS);
    private static final Pattern ON_DEMAND = Pattern.compile(
            "đột\\s+xuất(?:\\s+(?:khi\\s+có|theo)\\s+yêu\\s+cầu)?|khi\\s+(?:có|phát\\s+sinh|cần|được|có\\s+yêu\\s+cầu)[^,.;]*|theo\\s+yêu\\s+cầu|khi\\s+phát\\s+sinh",
            FLAGS);
    private static final Pattern HALF =
            Pattern.compile("(?:6|06|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm(?:\\s+(\\d{4}))?", FLAGS);
    private static final Pattern END_OF_YEAR = Pattern.compile(
            "(?:(?:đến|trước|trong|vào)\\s+)?(?:hết|cuối)\\s+năm(?:\\s+(\\d{4}))?|đến\\s+năm\\s+(\\d{4})", FLAGS);
    private static final Pattern WHOLE_YEAR = Pattern.compile(
            "^\\W*(?:trong\\s+|cả\\s+|trong\\s+cả\\s+)?năm(?:\\s+(?:kế\\s+hoạch\\s+)?(\\d{4}))?\\W*$", FLAGS);

    @Override
    public void read(TimeText text) {
        if (!text.isWhole()) {
            return;
        }
        text.each(CONTINUOUS, (match, printed) -> new Schedule.Continuous(printed));
        text.each(ON_DEMAND, (match, printed) -> new Schedule.OnDemand(printed));
        if (text.says(Schedule.Continuous.class)) {
            text.skip(HALF);
            return;
        }
        PrintedDates dates = text.dates();
        text.each(HALF, (match, printed) -> {
            int year = dates.year(match.group(2));
            return match.group(1).equals("đầu")
                    ? new Schedule.Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30), printed)
                    : new Schedule.Range(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31), printed);
        });
        text.each(
                END_OF_YEAR,
                (match, printed) -> new Schedule.Until(
                        Bound.BY,
                        LocalDate.of(dates.year(match.group(1) == null ? match.group(2) : match.group(1)), 12, 31),
                        printed));
        if (text.says(Schedule.class)) {
            return;
        }
        text.each(WHOLE_YEAR, (match, printed) -> {
            DayRange days = dates.ofYear(match.group(1));
            return new Schedule.Range(days.from(), days.to(), printed);
        });
    }
}

package vn.motcua.plan.drafting.time;

import static vn.motcua.plan.drafting.time.TimePatterns.DAY;
import static vn.motcua.plan.drafting.time.TimePatterns.FLAGS;
import static vn.motcua.plan.drafting.time.TimePatterns.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import vn.motcua.plan.schedule.Schedule;

/** From one day or month to another (từ … đến …). */
final class RangeRule implements TimeRule {

    private static final Pattern DAY_RANGE = Pattern.compile(
            "từ\\s+(?:ngày\\s+)?" + DAY + "\\s*(?:đến|tới|-|–)\\s*(?:hết\\s+)?(?:ngày\\s+)?" + DAY, FLAGS);
    private static final Pattern MONTH_RANGE = Pattern.compile(
            "từ\\s+tháng\\s+(\\d{1,2})" + YEAR + "\\s*(?:đến|tới|-|–)\\s*(?:hết\\s+)?(?:tháng\\s+)?(\\d{1,2})" + YEAR,
            FLAGS);

    @Override
    public void read(TimeText text) {
        PrintedDates dates = text.dates();
        text.each(DAY_RANGE, (match, printed) -> {
            LocalDate to = dates.day(match, 4, match.group(6));
            return new Schedule.Range(
                    dates.day(match, 1, match.group(3) == null ? match.group(6) : match.group(3)), to, printed);
        });
        text.each(MONTH_RANGE, (match, printed) -> {
            int toYear = dates.year(match.group(4));
            YearMonth from = dates.month(match.group(1), match.group(2) == null ? toYear : dates.year(match.group(2)));
            YearMonth to = dates.month(match.group(3), toYear);
            return from == null || to == null ? null : new Schedule.Range(from.atDay(1), to.atEndOfMonth(), printed);
        });
    }
}

package vn.motcua.plan.drafting.time;

import static vn.motcua.plan.drafting.time.TimePatterns.BOUND;
import static vn.motcua.plan.drafting.time.TimePatterns.DAY;
import static vn.motcua.plan.drafting.time.TimePatterns.EVERY;
import static vn.motcua.plan.drafting.time.TimePatterns.FLAGS;
import static vn.motcua.plan.drafting.time.TimePatterns.bound;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** A day of every week, month, quarter or year (ngày 20 hằng tháng). */
final class RecurringDayRule implements TimeRule {

    private static final Pattern QUARTER_DAY = Pattern.compile(
            BOUND + "(\\d{1,2})\\s+(?:của\\s+|vào\\s+)?(?:tháng\\s+(cuối|đầu|thứ\\s+\\S+)\\s+(?:của\\s+)?(?:" + EVERY
                    + "\\s+)?quý(?!\\s+(?:sau|tiếp))(?:\\s+(?:thuộc\\s+)?kỳ\\s+báo\\s+cáo)?|cuối\\s+quý)",
            FLAGS);
    private static final Pattern YEAR_DAY = Pattern.compile(BOUND + DAY + "\\s+" + EVERY + "\\s+năm", FLAGS);
    private static final Pattern MONTH_DAY = Pattern.compile(
            BOUND + "(\\d{1,2})\\s+(?:của\\s+|vào\\s+)?" + EVERY + "\\s+tháng(?!\\s+(?:sau|tiếp|cuối))", FLAGS);
    private static final Pattern WEEK_DAY = Pattern.compile(
            BOUND + "(?:(?:sáng|chiều)\\s+)?(thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)\\s+(?:" + EVERY
                    + "|của)\\s+tuần",
            FLAGS);
    private static final Map<String, Integer> WEEKDAYS =
            Map.of("hai", 1, "ba", 2, "tư", 3, "năm", 4, "sáu", 5, "bảy", 6);

    @Override
    public void read(TimeText text) {
        text.each(QUARTER_DAY, (match, printed) -> {
            String which = match.group(3);
            Integer month = which == null || which.equals("cuối") ? null : which.equals("đầu") ? 1 : Integer.valueOf(2);
            return onDay(Rhythm.QUARTER, match, month, printed);
        });
        text.each(
                YEAR_DAY,
                (match, printed) -> new Schedule.Recurring(
                        Rhythm.YEAR,
                        bound(match.group(1)),
                        Integer.valueOf(match.group(2)),
                        Integer.valueOf(match.group(3)),
                        printed));
        text.each(MONTH_DAY, (match, printed) -> onDay(Rhythm.MONTH, match, null, printed));
        text.each(
                WEEK_DAY,
                (match, printed) -> new Schedule.Recurring(
                        Rhythm.WEEK, bound(match.group(1)), weekday(match.group(2)), null, printed));
    }

    private static Schedule.@Nullable Recurring onDay(
            Rhythm rhythm, Matcher match, @Nullable Integer month, Schedule.Printed printed) {
        int day = Integer.parseInt(match.group(2));
        return day < 1 || day > 31 ? null : new Schedule.Recurring(rhythm, bound(match.group(1)), day, month, printed);
    }

    /** From 1 for Monday (thứ hai) to 7 for Sunday (chủ nhật). */
    private static int weekday(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (words.startsWith("chủ")) {
            return 7;
        }
        return Character.isDigit(last.charAt(0))
                ? Integer.parseInt(last) - 1
                : Objects.requireNonNull(WEEKDAYS.get(last));
    }
}

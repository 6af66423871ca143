package vn.motcua.plan.drafting.time;

import static vn.motcua.plan.drafting.time.TimePatterns.FLAGS;
import static vn.motcua.plan.drafting.time.TimePatterns.UNIT;
import static vn.motcua.plan.drafting.time.TimePatterns.rhythm;

import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** So many times a week, month, quarter or year (4 lần/năm, mỗi tháng ít nhất 02 lần). */
final class CountRule implements TimeRule {

    private static final Map<String, Integer> NUMBERS =
            Map.of("một", 1, "mỗi", 1, "hai", 2, "ba", 3, "bốn", 4, "sáu", 6);
    private static final String COUNT = "(\\d{1,2}|một|hai|ba|bốn|sáu)";
    private static final String TURN = "(?:lần|đợt|cuộc|kỳ|buổi|số|bản)";
    private static final Pattern TIMES_PER = Pattern.compile(
            COUNT + "\\s+" + TURN
                    + "(?:\\s+\\p{L}+){0,3}?\\s*(?:/|trong|mỗi|một|trên|hằng|hàng)\\s*(?:một\\s+|mỗi\\s+|0?1\\s+)?(6\\s+tháng|sáu\\s+tháng|"
                    + UNIT + ")",
            FLAGS);
    private static final Pattern PER_TIMES = Pattern.compile(
            "(?:(0?1|một|mỗi|hằng|hàng|06|6)\\s+)" + UNIT
                    + "\\s*(?:/\\s*)?(?:một\\s+)?(?:(?:ít\\s+nhất|tối\\s+thiểu|tổ\\s+chức)\\s+)*" + COUNT + "\\s+"
                    + TURN,
            FLAGS);

    @Override
    public void read(TimeText text) {
        text.each(
                TIMES_PER,
                (match, printed) -> match.group(3) == null
                        ? new Schedule.Times(2 * number(match.group(1)), Rhythm.YEAR, printed)
                        : new Schedule.Times(number(match.group(1)), rhythm(match.group(3)), printed));
        text.each(
                PER_TIMES,
                (match, printed) -> match.group(1).endsWith("6")
                        ? match.group(2).equals("tháng")
                                ? new Schedule.Times(2 * number(match.group(3)), Rhythm.YEAR, printed)
                                : null
                        : new Schedule.Times(number(match.group(3)), rhythm(match.group(2)), printed));
    }

    private static int number(String word) {
        Integer known = NUMBERS.get(word);
        return known == null ? Math.max(1, Integer.parseInt(word)) : known;
    }
}

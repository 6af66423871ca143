package vn.motcua.plan.drafting.time;

import static vn.motcua.plan.drafting.time.TimePatterns.FLAGS;
import static vn.motcua.plan.drafting.time.TimePatterns.UNIT;
import static vn.motcua.plan.drafting.time.TimePatterns.rhythm;

import java.util.regex.Pattern;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Every week, month, quarter or year without a day (hằng quý, định kỳ hàng tuần). */
final class RhythmRule implements TimeRule {

    private static final Pattern RHYTHM = Pattern.compile(
            "(?:định\\s+kỳ\\s+)?(?:hằng|hàng|mỗi|từng)\\s+" + UNIT + "((?:\\s*(?:,|và|/)\\s*(?:(?:hằng|hàng)\\s+)?"
                    + UNIT + ")*)|định\\s+kỳ\\s*\\(?(?:báo\\s+cáo\\s+)?" + UNIT + "((?:\\s*(?:,|và|/)\\s*" + UNIT
                    + ")*)(?!\\s+[ivx\\d])",
            FLAGS);
    private static final Pattern RHYTHM_UNIT = Pattern.compile(UNIT);
    private static final Pattern REPORT_YEARLY =
            Pattern.compile("báo\\s+cáo\\s+(?:hằng\\s+|hàng\\s+)?năm(?:\\s+\\d{4})?", FLAGS);

    @Override
    public void read(TimeText text) {
        text.all(
                RHYTHM,
                (match, printed) -> RHYTHM_UNIT
                        .matcher(match.group())
                        .results()
                        .map(result -> rhythm(result.group()))
                        .distinct()
                        .filter(rhythm -> text.isWhole() || rhythm != Rhythm.YEAR)
                        .<Schedule>map(rhythm -> new Schedule.Recurring(rhythm, null, null, null, printed))
                        .toList());
        if (text.isWhole()) {
            text.each(
                    REPORT_YEARLY,
                    (match, printed) -> text.says(Schedule.Until.class)
                            ? null
                            : new Schedule.Recurring(Rhythm.YEAR, null, null, null, printed));
        }
    }
}

package vn.motcua.plan.drafting.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.schedule.Schedule;

/** Finds in a task without any time that it is to be done always. */
public final class ContinuousWords {

    private static final Pattern ALWAYS = Pattern.compile(
            "(?<!ngân sách )(?<!chi )(?:thường xuyên(?:,? liên tục)?|liên tục|hằng ngày|hàng ngày|thường kỳ)");

    private ContinuousWords() {}

    /** The first words of a content that say so (thường xuyên, liên tục), as a schedule; empty for none. */
    public static List<Schedule> in(List<LinedText> content) {
        for (LinedText text : content) {
            Matcher matcher = ALWAYS.matcher(text.text().toLowerCase(Locale.ROOT));
            if (matcher.find()) {
                return List.of(new Schedule.Continuous(new Schedule.Printed(
                        text.text().substring(matcher.start(), matcher.end()), text.lineAt(matcher.start()))));
            }
        }
        return List.of();
    }
}

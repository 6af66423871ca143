package vn.motcua.plan.drafting.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;

/** What the ways of writing when have in common, over small letters, and what its words mean. */
final class TimePatterns {

    static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** A day and a month, and a year where one is printed: three groups. */
    static final String DAY =
            "(\\d{1,2})(?:\\s*/\\s*|\\s*[.-]\\s*(?=\\d{1,2}\\s*[.-]\\s*\\d{4})|\\s+tháng\\s+)(\\d{1,2})"
                    + "(?:(?:\\s*[/.-]\\s*|[,]?\\s+năm\\s+)(\\d{4}))?(?![\\d/%])";
    /** Before or by (trước, chậm nhất, đến hết): one group. */
    static final String BOUND =
            "(?:((?:trước|chậm nhất|muộn nhất|không quá|hoàn thành|xong|đến hết|hết|đến|trong|vào|hạn cuối(?: cùng)?|thời hạn)(?:\\s+(?:là|vào|đến|trong|trước|hết|thời điểm))*)\\s+)?(?:ngày\\s+)?";

    static final String EVERY = "(?:hằng|hàng|mỗi|các|từng)";
    /** A year after a month, where one is printed: one group. */
    static final String YEAR = "(?:\\s*(?:/|-|,?\\s*năm)\\s*(\\d{4}))?";
    /** Week, month, quarter or year: one group. */
    static final String UNIT = "(tuần|tháng|quý|năm)";

    private TimePatterns() {}

    static Bound bound(@Nullable String word) {
        return word != null && word.contains("trước") ? Bound.BEFORE : Bound.BY;
    }

    static Rhythm rhythm(String unit) {
        return switch (unit) {
            case "tuần" -> Rhythm.WEEK;
            case "tháng" -> Rhythm.MONTH;
            case "quý" -> Rhythm.QUARTER;
            default -> Rhythm.YEAR;
        };
    }
}

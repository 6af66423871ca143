package vn.motcua.plan.drafting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.text.Span;

/** Tells whether a statement has a figure or a deadline that nothing was made of. */
final class Leftovers {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<Pattern> NO_FIGURES = List.of(
            // numbers of legal documents with their dates
            Pattern.compile(
                    "(?:số\\s*:?\\s*)?\\d*\\s*/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d&]*(?:\\s*-\\s*[\\p{L}\\d&.]+)*(?:\\s*,?\\s*ngày\\s+(?:\\d{0,2}\\s*(?:/|tháng)\\s*)?\\d{1,2}\\s*(?:/|năm)\\s*\\d{4})?"),
            Pattern.compile(
                    "(?:quyết định|nghị định|nghị quyết|thông tư|chỉ thị|luật|kế hoạch|công văn|đề án|công điện|iso|tcvn|mẫu|biểu mẫu|phụ lục|điều|khoản|mục|điểm)\\s+(?:số\\s*:?\\s*)?\\d[\\d/:.]*(?::\\s*\\d{4})?(?:/[\\p{L}&\\d-]+)*",
                    FLAGS),
            Pattern.compile("https?://\\S+"),
            Pattern.compile(
                    "(?:(?:trong|của|từ|đến|và|,|-|–|so với|giai đoạn)\\s*)*(?:năm\\s+)?(?<!\\d)(?:19|20)\\d{2}(?!\\d)",
                    FLAGS));
    private static final Pattern LETTERHEAD = Pattern.compile(
            "^\\W*số\\s*:|^[^.;]{0,40},\\s*ngày\\s*(?:\\d{1,2}\\s*)?tháng\\s*(?:\\d{1,2}\\s*)?năm\\s*\\d{4}\\W*$|^\\W*\\(?\\s*(?:ban hành\\s+)?kèm theo",
            FLAGS);
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:hằng|hàng|mỗi|định kỳ)\\s*\\(?(?:hằng |hàng )?(?:tuần|tháng|quý|năm)|quý\\s+(?:iv|i{1,3})(?!\\p{L})|chậm nhất|muộn nhất|cuối năm|trước ngày",
            FLAGS);

    private static final Pattern OWN_HALF = Pattern.compile("(?:6|06|sáu)\\s+tháng\\s+(?:đầu|cuối)\\s+năm", FLAGS);

    private final boolean halfYear;

    /**
     * Leftovers of a document.
     *
     * @param halfYear whether the plan is for half a year, whose name is no deadline
     */
    Leftovers(boolean halfYear) {
        this.halfYear = halfYear;
    }

    /** Whether something is left of a statement once the understood parts are taken out. */
    boolean in(String statement, List<Span> understood) {
        StringBuilder rest = new StringBuilder(statement);
        for (Span span : understood) {
            for (int i = span.from(); i < Math.min(span.to(), rest.length()); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        if (LETTERHEAD.matcher(statement).find()) {
            return false;
        }
        String left = halfYear ? OWN_HALF.matcher(rest).replaceAll(" ") : rest.toString();
        for (Pattern pattern : NO_FIGURES) {
            left = pattern.matcher(left).replaceAll(" ");
        }
        return FIGURE.matcher(left).find()
                || DEADLINE.matcher(left.toLowerCase(Locale.ROOT)).find();
    }
}

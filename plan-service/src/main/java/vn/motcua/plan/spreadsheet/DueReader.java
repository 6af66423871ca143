package vn.motcua.plan.spreadsheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Node;
import vn.motcua.plan.schedule.Rhythm;

/**
 * Reads when something is due as people write it into fields of the document. What it does not understand goes there as
 * written, so that the document's own reader reports it with its cell.
 */
final class DueReader {

    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?:\\s+nam\\s+(\\d{4}))?");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(?:thang\\s+)?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?");
    private static final Pattern DAY_OF_CELL = Pattern.compile("(\\d{4})-(\\d{2})-\\d{2}");
    private static final Pattern QUARTER =
            Pattern.compile("(?:quy\\s+|q)?(iv|i{1,3}|[1-4])(?:\\s?[/.-]\\s?|\\s+nam\\s+)?(\\d{4})?");
    private static final Pattern OF_EACH = Pattern.compile(
            "\\s*(?:(?:hang|moi)\\s+(?:tuan|thang|quy|nam)|(?:cua\\s+)?thang cuoi(?:\\s+cua)?(?:\\s+quy|\\s+nam)?)$");
    private static final Pattern RECURRING =
            Pattern.compile("(truoc|cham nhat|den)?\\s*(?:(?:ngay\\s+)?(\\d{1,2})|(thu\\s+\\S+|chu nhat))?"
                    + "(?:\\s*thang\\s+(?:thu\\s+)?(\\d{1,2}))?");
    private static final String BETWEEN_ENDS =
            "\\s+[-–—]\\s*|\\s*[–—]\\s*|(?<=/\\d{4})\\s*-|(?iu)\\s+đến\\s+(?:ngày\\s+)?";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final Choices days;
    private final @Nullable String year;

    /**
     * A reader for one plan.
     *
     * @param year of the plan, for days that are written without one; null when it is not known
     */
    DueReader(Choices days, @Nullable String year) {
        this.days = days;
        this.year = year;
    }

    /** The fields of a schedule of a kind. */
    Map<String, Node> read(DueKind kind, Node.Scalar when) {
        String text = when.text().strip();
        Map<String, Node> fields = new LinkedHashMap<>();
        kind.fields().forEach((name, value) -> fields.put(name, as(when, value)));
        Rhythm rhythm = kind.rhythm();
        if (rhythm != null) {
            fields.putAll(recurring(rhythm, when));
            return fields;
        }
        switch (kind) {
            case BEFORE, BY, FROM -> fields.put("date", as(when, day(text)));
            case RANGE -> {
                String[] ends = text.split(BETWEEN_ENDS, 2);
                fields.put("from", as(when, day(ends[0])));
                fields.put("to", as(when, ends.length < 2 ? "" : day(ends[1])));
            }
            case DATES_BEFORE, DATES_BY -> fields.put("dates", list(when, this::day));
            case MONTH -> fields.put("month", as(when, month(text)));
            case QUARTERS -> fields.put("quarters", list(when, this::quarter));
            case TIMES_WEEK, TIMES_MONTH, TIMES_QUARTER, TIMES_YEAR ->
                fields.put("times", as(when, text.replaceAll("(?iu)\\s*(lần|đợt)$", "")));
            default -> {}
        }
        return fields;
    }

    /** The fields of what comes back: bound, day, month. */
    Map<String, Node> recurring(Rhythm rhythm, Node.Scalar when) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Matcher matcher =
                RECURRING.matcher(OF_EACH.matcher(Words.plain(when.text())).replaceFirst(""));
        if (when.isNull()) {
            return fields;
        }
        String day = matcher.matches() ? matcher.group(2) : when.text();
        String weekday = matcher.matches() ? matcher.group(3) : null;
        if (weekday != null || (rhythm == Rhythm.WEEK && day == null)) {
            day = days.code(weekday == null ? when.text() : weekday).orElse(when.text());
        }
        fields.put("day", as(when, day == null ? "" : day));
        if (matcher.matches()) {
            if (day != null) {
                fields.put("bound", as(when, "truoc".equals(matcher.group(1)) ? "BEFORE" : "BY"));
            }
            if (matcher.group(4) != null) {
                fields.put("month", as(when, matcher.group(4)));
            }
        }
        return fields;
    }

    private String day(String written) {
        String text = written.strip().replaceFirst("(?iu)^(trước|chậm nhất|đến|từ)?\\s*(ngày)?\\s*", "");
        Matcher words = IN_WORDS.matcher(Words.plain(text));
        if (words.matches()) {
            String of = words.group(3) == null ? year : words.group(3);
            return of == null ? written : words.group(1) + '/' + words.group(2) + '/' + of;
        }
        Matcher bare = WITHOUT_YEAR.matcher(text);
        return bare.matches() && year != null ? bare.group(1) + '/' + bare.group(2) + '/' + year : text;
    }

    private String month(String text) {
        Matcher cell = DAY_OF_CELL.matcher(text);
        if (cell.matches()) {
            return cell.group(1) + '-' + cell.group(2);
        }
        Matcher matcher = MONTH.matcher(Words.plain(text));
        if (!matcher.matches()) {
            return text;
        }
        String of = matcher.group(2) == null ? year : matcher.group(2);
        return of == null ? text : of + '-' + (matcher.group(1).length() == 1 ? "0" : "") + matcher.group(1);
    }

    private String quarter(String text) {
        Matcher matcher = QUARTER.matcher(Words.plain(text));
        if (!matcher.matches()) {
            return text;
        }
        String of = matcher.group(2) == null ? year : matcher.group(2);
        int roman = ROMAN.indexOf(matcher.group(1));
        return of == null ? text : of + "-Q" + (roman < 0 ? matcher.group(1) : Integer.toString(roman + 1));
    }

    private static Node list(Node.Scalar when, UnaryOperator<String> each) {
        return new Node.Sequence(
                Arrays.stream(when.text().split("[;\\n]|,|\\s+và\\s+"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .<Node>map(text -> as(when, each.apply(text)))
                        .toList(),
                when.line(),
                when.place());
    }

    /** A value that stands where another one does. */
    static Node.Scalar as(Node at, String text) {
        return new Node.Scalar(
                text, text.isEmpty() ? Node.Scalar.Type.NULL : Node.Scalar.Type.TEXT, at.line(), at.place());
    }
}

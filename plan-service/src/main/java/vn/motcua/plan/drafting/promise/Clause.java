package vn.motcua.plan.drafting.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A percentage and the words of its statement that belong to it.
 *
 * @param value the (lower) figure
 * @param upTo the upper one of a range (30 % - 50 %), null for none
 * @param narrow the words nearest to the figure
 * @param lead the words right before the figure that only lead to it
 * @param at where the figure stands in the statement
 * @param to where it ends
 */
record Clause(BigDecimal value, @Nullable BigDecimal upTo, String narrow, String lead, int at, int to) {

    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?)";
    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\d/.,])" + NUMBER + "\\s*(?:(?:%|phần trăm)?\\s*(?:-|–|÷|đến|tới)\\s*" + NUMBER
                    + "\\s*)?(?:%|phần trăm)(?:\\s*(?:-|–|÷|đến|tới)\\s*" + NUMBER + "\\s*(?:%|phần trăm))?");
    private static final Pattern AFTER_BACKWARD = Pattern.compile(
            "^[\\s)\\]]*(?:$|[,.;:(]|(?:trở lên|trong|theo|so với|vào|tại|và|hoặc|năm|đối với|cho|ở|của năm|mỗi|hằng|hàng)(?!\\p{L}))");
    private static final Pattern TAIL = Pattern.compile("^\\s*trở lên");
    private static final Pattern BOUNDARY = Pattern.compile("[,;:(–]|(?<!\\p{L})(?:và|trong đó|riêng)(?!\\p{L})");

    /** The clauses of a statement, in order. */
    static List<Clause> of(String statement, Pattern leadIn) {
        String text = statement.toLowerCase(Locale.ROOT);
        List<Figure> figures = figures(text, leadIn);
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int end = end(text, figure, i + 1 < figures.size() ? figures.get(i + 1) : null);
            int begin = figure.forward() && i > 0 ? Math.max(from, figure.lead()) : from;
            clauses.add(new Clause(
                    figure.value(),
                    figure.upTo(),
                    statement.substring(begin, end),
                    text.substring(figure.lead(), figure.at()),
                    figure.at(),
                    figure.to()));
            from = end;
        }
        return clauses;
    }

    private static List<Figure> figures(String text, Pattern leadIn) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = PERCENT.matcher(text);
        while (matcher.find()) {
            String second = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            Matcher lead = leadIn.matcher(text.substring(0, matcher.start()));
            int leadStart = lead.find() ? lead.start() : matcher.start();
            figures.add(new Figure(
                    decimal(matcher.group(1)),
                    second == null ? null : decimal(second),
                    leadStart,
                    matcher.start(),
                    matcher.end(),
                    !AFTER_BACKWARD.matcher(text.substring(matcher.end())).find()));
        }
        return figures;
    }

    private static int end(String text, Figure figure, @Nullable Figure next) {
        if (next == null) {
            return text.length();
        }
        if (!figure.forward()) {
            Matcher tail = TAIL.matcher(text.substring(figure.to()));
            return tail.find() ? figure.to() + tail.end() : figure.to();
        }
        if (next.forward()) {
            return next.lead();
        }
        int end = next.lead();
        Matcher boundary = BOUNDARY.matcher(text.substring(0, next.at()));
        int from = figure.to();
        while (boundary.find(from)) {
            end = boundary.start();
            from = boundary.end();
        }
        return end;
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }

    /** Words besides those that only lead to the figure. */
    boolean isBare(Pattern leadIn) {
        String words = narrow.toLowerCase(Locale.ROOT)
                .replaceAll("\\d+(?:[.,]\\d+)?\\s*(?:%|phần trăm)?", " ")
                .replaceAll("[()\\[\\],.:;\\-–≥>=]", " ")
                .strip();
        return words.isEmpty() || leadIn.matcher(words).replaceAll("").isBlank();
    }

    private record Figure(BigDecimal value, @Nullable BigDecimal upTo, int lead, int at, int to, boolean forward) {}
}

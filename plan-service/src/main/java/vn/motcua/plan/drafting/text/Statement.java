package vn.motcua.plan.drafting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of a text: a sentence, a part of one between semicolons, or an item of a list within a cell.
 *
 * @param before what stands before it in the same text
 * @param around what the text belongs to: the line that leads to a list, the heading, the row's content
 */
public record Statement(LinedText text, String before, String around) {

    private static final Pattern SENTENCE = Pattern.compile(
            ";\\s*|(?<!\\d)\\.+\\s+(?=[\\p{Lu}\\d\\-+–(\"“])|(?<=\\d%?)\\.\\s+(?=\\p{Lu})|[!?…]\\s+|[\\u2028\\n]+");
    private static final Pattern ITEM = Pattern.compile("\\s+[-–+•]\\s*(?=[\\p{Lu}\\d])(?!\\d+\\s*%?\\s*\\))");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–+•*]");
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s*%?\\s*$");
    private static final Pattern POINT_BEFORE = Pattern.compile("[.,;:)%]\\s*$");

    /** The statements of a text. */
    public static List<Statement> of(LinedText text, String around) {
        List<Statement> statements = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        boolean list = BULLET.matcher(text.text()).find();
        for (LinedText sentence : text.split(SENTENCE)) {
            for (LinedText item : items(sentence, list)) {
                statements.add(new Statement(item, before.toString(), around));
                before.append(item.text()).append("; ");
            }
        }
        return statements;
    }

    private static List<LinedText> items(LinedText sentence, boolean list) {
        List<LinedText> items = new ArrayList<>();
        Matcher matcher = ITEM.matcher(sentence.text());
        int from = 0;
        while (matcher.find()) {
            String head = sentence.text().substring(0, matcher.start());
            boolean figures = RANGE_BEFORE.matcher(head).find()
                    && Character.isDigit(sentence.text().charAt(matcher.end()));
            if (!figures && (list || POINT_BEFORE.matcher(head).find())) {
                items.add(sentence.part(from, matcher.start()));
                from = matcher.end();
            }
        }
        items.add(sentence.part(from, sentence.text().length()));
        return items.stream().filter(item -> !item.isEmpty()).toList();
    }
}

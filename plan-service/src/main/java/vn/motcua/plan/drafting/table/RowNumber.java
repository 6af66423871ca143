package vn.motcua.plan.drafting.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.text.LinedText;

/**
 * The number of a row (số thứ tự).
 *
 * @param printed empty for none
 */
record RowNumber(String printed) {

    private static final Pattern SECTION = Pattern.compile("^(?:[IVXLC]{1,6}|[A-H])[.)]?$");
    private static final Pattern SECTION_WORDS = Pattern.compile("^((?:[IVXLC]{1,6}|[A-H]))\\s*[.)/:-]\\s+(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})*)[.)]?$");
    private static final Pattern SUB =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})+[a-zđ]?|\\d{1,3}[a-zđ]|[a-zđ]|[-+•*])[.)]?$");
    private static final Pattern OWN_NUMBER = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})*)[.)]\\s*(?=\\p{L})");
    private static final Pattern INDEX = Pattern.compile("^\\(?\\d{1,2}\\)?(?:\\s*=.*)?$");
    private static final Pattern POINT = Pattern.compile("[.)]$");

    /** The number of a task that stands before its content, in a table without a column of numbers. */
    static Optional<Numbered> beforeTask(LinedText content) {
        return before(content, OWN_NUMBER);
    }

    /** The number of a chapter (I. , A. ) that stands before its name. */
    static Optional<Numbered> beforeSection(LinedText name) {
        return before(name, SECTION_WORDS);
    }

    private static Optional<Numbered> before(LinedText text, Pattern pattern) {
        Matcher found = pattern.matcher(text.text());
        return found.find()
                ? Optional.of(new Numbered(
                        new RowNumber(found.group(1)),
                        text.part(found.end(), text.text().length())))
                : Optional.empty();
    }

    /** Whether a cell holds the number of a chapter or of a task. */
    static boolean isCounted(String cell) {
        return SECTION.matcher(cell).matches() || NUMBERED.matcher(cell).matches();
    }

    /** Whether a cell holds the number of a column ((1), 3=1+2) as in the row below the headings. */
    static boolean isOfColumn(String cell) {
        return INDEX.matcher(cell).matches();
    }

    boolean isEmpty() {
        return printed.isEmpty();
    }

    /** Whether it is a chapter's (I, A). */
    boolean isOfSection() {
        return SECTION.matcher(printed).matches();
    }

    /** Whether it stands below another (1.2, a, -). */
    boolean isSub() {
        return SUB.matcher(printed).matches();
    }

    /** Without the point or bracket behind it. */
    String plain() {
        return POINT.matcher(printed).replaceAll("");
    }

    /** What the numbers below it go on from. */
    String group() {
        Matcher numbered = NUMBERED.matcher(printed);
        return numbered.matches() ? numbered.group(1) : printed;
    }

    /** In full: a letter goes on from its group, a sign and nothing at all stand for the group. */
    String below(String group) {
        String sub = plain();
        boolean letter = sub.length() == 1 && Character.isLetter(sub.charAt(0));
        boolean sign = !sub.isEmpty() && !Character.isLetterOrDigit(sub.charAt(0));
        return sub.isEmpty() || sign ? group : letter ? group + sub : sub;
    }

    /** A number and the text behind it. */
    record Numbered(RowNumber number, LinedText text) {}
}

package vn.motcua.plan.drafting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text put together from lines, which knows of each place the line that it came from. */
public record LinedText(String text, List<Piece> pieces) {

    /** No text. */
    public static final LinedText EMPTY = new LinedText("", List.of());

    public LinedText {
        pieces = List.copyOf(pieces);
    }

    /** One line's text. */
    public static LinedText of(int line, String text) {
        return new LinedText(text, List.of(new Piece(0, line)));
    }

    /** This and another text, a separator between them where both have something. */
    public LinedText plus(String separator, LinedText other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        int shift = text.length() + separator.length();
        List<Piece> all = new ArrayList<>(pieces);
        other.pieces.forEach(piece -> all.add(new Piece(shift + piece.from(), piece.line())));
        return new LinedText(text + separator + other.text, all);
    }

    /** Whether there is nothing but blanks. */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** The line that a place came from. */
    public int lineAt(int offset) {
        int line = pieces.isEmpty() ? 1 : pieces.getFirst().line();
        for (Piece piece : pieces) {
            if (piece.from() <= offset) {
                line = piece.line();
            }
        }
        return line;
    }

    /** The line that the text begins on. */
    public int line() {
        return lineAt(0);
    }

    /** The part between two places, without blanks around it. */
    public LinedText part(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        List<Piece> inside = new ArrayList<>();
        inside.add(new Piece(0, lineAt(begin)));
        for (Piece piece : pieces) {
            if (piece.from() > begin && piece.from() < end) {
                inside.add(new Piece(piece.from() - begin, piece.line()));
            }
        }
        return new LinedText(text.substring(begin, end), inside);
    }

    /** The parts between what a pattern finds; empty ones are left out. */
    public List<LinedText> split(Pattern separator) {
        List<LinedText> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult found : separator.matcher(text).results().toList()) {
            add(parts, part(from, found.start()));
            from = found.end();
        }
        add(parts, part(from, text.length()));
        return parts;
    }

    private static void add(List<LinedText> parts, LinedText part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** From a place on, text is of a line. */
    public record Piece(int from, int line) {}
}

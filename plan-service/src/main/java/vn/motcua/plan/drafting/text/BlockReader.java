package vn.motcua.plan.drafting.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes blocks of lines: wrapped lines are put together again, also over the end of a page. */
public final class BlockReader {

    private static final int WRAPPED_AT_MOST = 130;
    private static final int FULL_LINE = 45;
    private static final double MOSTLY = 0.95;
    private static final Pattern PIPES = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^[\\s|:+=-]+$");
    private static final Pattern ENDS = Pattern.compile("[.;:!?…]\\W*$");

    private final Labels labels;
    private final List<Block> blocks = new ArrayList<>();
    private Block.@Nullable Words open;
    private int blanks;
    private boolean table;
    private String last = "";

    private BlockReader(Labels labels) {
        this.labels = labels;
    }

    /** The blocks of a document. */
    public static List<Block> read(List<String> lines, Labels labels) {
        BlockReader reader = new BlockReader(labels);
        List<String> clean = lines.stream().map(Markup::clean).toList();
        boolean wrapped = isWrapped(clean);
        for (int i = 0; i < clean.size(); i++) {
            reader.take(i + 1, clean.get(i), wrapped);
        }
        reader.flush();
        return reader.blocks;
    }

    private static boolean isWrapped(List<String> lines) {
        List<Integer> lengths = lines.stream()
                .filter(line -> !line.isBlank() && line.indexOf('\t') < 0)
                .map(String::length)
                .toList();
        long shortOnes =
                lengths.stream().filter(length -> length <= WRAPPED_AT_MOST).count();
        long full = lengths.stream().filter(length -> length >= FULL_LINE).count();
        return shortOnes >= MOSTLY * lengths.size() && full * 3 >= lengths.size();
    }

    private void take(int number, String line, boolean wrapped) {
        if (line.isBlank()) {
            blanks++;
            return;
        }
        List<String> cells = cells(line);
        if (!cells.isEmpty()) {
            flush();
            int at = number;
            blocks.add(new Block.Row(
                    cells.stream().map(cell -> LinedText.of(at, cell)).toList(), number, blanks > 0));
            table = true;
        } else if (!RULE.matcher(line).matches()) {
            words(number, line.strip(), wrapped);
        }
        blanks = 0;
    }

    private List<String> cells(String line) {
        if (PIPES.matcher(line).matches()) {
            if (RULE.matcher(line).matches()) {
                return List.of();
            }
            String inner = line.strip();
            return split(inner.substring(1, inner.length() - 1), "\\|");
        }
        String stripped = line.strip();
        boolean inside = stripped.indexOf('\t') >= 0;
        boolean trailing = line.stripLeading().indexOf('\t') >= 0;
        return inside || (table && trailing) || (table && line.indexOf('\t') >= 0) ? split(line, "\t") : List.of();
    }

    private static List<String> split(String line, String separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(separator, -1)) {
            String stripped = cell.strip();
            while (!stripped.isEmpty() && stripped.charAt(0) == Markup.BREAK) {
                stripped = stripped.substring(1).strip();
            }
            cells.add(stripped);
        }
        return cells;
    }

    private void words(int number, String line, boolean wrapped) {
        Block.Mark mark = BlockMarks.of(line);
        Block.Words current = open;
        if (mark.kind() == Block.Mark.Kind.NONE && current != null && continues(current, line, wrapped)) {
            open = new Block.Words(
                    current.mark(), current.text().plus(" ", LinedText.of(number, line)), current.line());
        } else {
            flush();
            open = new Block.Words(mark, LinedText.of(number, BlockMarks.without(line)), number);
            table = table && mark.kind() != Block.Mark.Kind.HEADING;
        }
        last = line;
    }

    private boolean continues(Block.Words current, String line, boolean wrapped) {
        if (labels.beginsWithLabel(line)) {
            return false;
        }
        boolean lower = Character.isLowerCase(line.codePointAt(0));
        boolean ended = ENDS.matcher(last).find();
        if (blanks > 0) {
            return lower && !ended;
        }
        if (!wrapped) {
            return !ended && (lower || (Character.isDigit(line.codePointAt(0)) && last.length() >= FULL_LINE));
        }
        boolean capitals = current.text().text().equals(current.text().text().toUpperCase(Locale.ROOT));
        return lower || !(capitals || (ended && last.length() < FULL_LINE));
    }

    private void flush() {
        if (open != null) {
            blocks.add(open);
            open = null;
        }
    }
}

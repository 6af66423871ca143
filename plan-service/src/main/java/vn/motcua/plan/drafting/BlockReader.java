package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes blocks of lines: wrapped lines are put together again, also over the end of a page. */
final class BlockReader {

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
    static List<Block> read(List<String> lines, Labels labels) {
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
        Block.Mark mark = Marks.of(line);
        Block.Words current = open;
        if (mark.kind() == Block.Mark.Kind.NONE && current != null && continues(current, line, wrapped)) {
            open = new Block.Words(
                    current.mark(), current.text().plus(" ", LinedText.of(number, line)), current.line());
        } else {
            flush();
            open = new Block.Words(mark, LinedText.of(number, Marks.without(line)), number);
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
        boolean capitals = current.text().text().equals(current.text().text().toUpperCase(java.util.Locale.ROOT));
        return lower || !(capitals || (ended && last.length() < FULL_LINE));
    }

    private void flush() {
        if (open != null) {
            blocks.add(open);
            open = null;
        }
    }

    /** The marks that blocks begin with. */
    private static final class Marks {

        private static final String ITEM = "[-–—−+•*▪●○◦■□➢→·]";
        private static final Pattern SIGN = Pattern.compile("^(?:" + ITEM + "\\s*)+(?=\\S)");
        private static final Pattern ARTICLE = Pattern.compile("^(Điều\\s+\\d{1,3})\\s*[.:]\\s*(?=\\S)");
        private static final Pattern PART =
                Pattern.compile("^(?:(?i:phần|chương|mục)\\s+)([IVXLC]+|[A-H]|\\d{1,2})\\s*[.:)/-]?\\s+(?=\\S)");
        private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,6})\\s*[.)/:-]\\s*(?=\\S)");
        private static final Pattern CAPITAL = Pattern.compile("^([A-HK])\\s*[.)/]\\s+(?=\\S)");
        private static final Pattern NUMBER = Pattern.compile(
                "^(?:(?i:nhiệm vụ|nhóm nhiệm vụ)\\s+(?:số\\s+)?)?(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:\\s*[.):](?!\\d)\\s*|/\\s+|(?<=\\.\\d)\\s+|(?<=\\.\\d\\d)\\s+)(?=\\p{L}|\"|“|\\d+\\s*%)");
        private static final Pattern LETTER = Pattern.compile("^(?:" + ITEM + "\\s*)?([a-zđ])\\s*[.)]\\s*(?=\\S\\S)");

        private Marks() {}

        static Block.Mark of(String line) {
            Matcher letter = LETTER.matcher(line);
            if (letter.find()) {
                return heading(7, letter.group(1));
            }
            Matcher sign = SIGN.matcher(line);
            if (sign.find()) {
                return new Block.Mark(Block.Mark.Kind.ITEM, 0, line.substring(0, 1));
            }
            Matcher article = ARTICLE.matcher(line);
            if (article.find()) {
                return heading(2, article.group(1));
            }
            Matcher part = PART.matcher(line);
            if (part.find()) {
                return heading(1, part.group(1));
            }
            Matcher roman = ROMAN.matcher(line);
            if (roman.find()) {
                return heading(2, roman.group(1));
            }
            Matcher capital = CAPITAL.matcher(line);
            if (capital.find()) {
                return heading(1, capital.group(1));
            }
            Matcher number = NUMBER.matcher(line);
            if (number.find()) {
                String printed = number.group(1);
                return heading(3 + (int) printed.chars().filter(c -> c == '.').count(), printed);
            }
            return Block.Mark.NONE;
        }

        private static Block.Mark heading(int level, String number) {
            return new Block.Mark(Block.Mark.Kind.HEADING, level, number);
        }

        static String without(String line) {
            for (Pattern pattern : List.of(LETTER, SIGN, ARTICLE, PART, ROMAN, CAPITAL, NUMBER)) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return line.substring(matcher.end());
                }
            }
            return line;
        }
    }
}

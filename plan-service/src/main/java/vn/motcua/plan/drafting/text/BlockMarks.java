package vn.motcua.plan.drafting.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that blocks begin with (A. , I. , 1.1. , a) , Điều 1. , -). */
final class BlockMarks {

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

    private BlockMarks() {}

    /** The mark that a line begins with. */
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

    /** The line after its mark. */
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

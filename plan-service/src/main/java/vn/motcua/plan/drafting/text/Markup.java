package vn.motcua.plan.drafting.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes marks of layout out of a line: tags, emphasis, marks of headings, odd blanks. */
public final class Markup {

    /** Stands where a cell begins a new paragraph. */
    public static final char BREAK = '\u2028';

    private static final Pattern BREAKING_TAG =
            Pattern.compile("(?i)<\\s*br\\s*/?>|</\\s*(p|li|div)\\s*>|<\\s*(p|li|ul|ol|div)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("(?i)</?[a-z][^<>]*>");
    private static final Pattern EMPHASIS = Pattern.compile("\\*{2,}|(?<!\\s)\\*|\\*(?=[^\\s*])|_{2,}(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern BLANKS = Pattern.compile("[ \\f\\x0B\\u00A0\\u2000-\\u200B\\u202F\\uFEFF]+");
    private static final Pattern BREAKS = Pattern.compile(" ?[" + BREAK + "\\u2029]+[ " + BREAK + "\\u2029]*");

    private static final Pattern BULLETS = Pattern.compile("^[-–+•*\\s]+");

    private Markup() {}

    /** The line without marks, tabs kept, in composed Unicode. */
    public static String clean(String line) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFC);
        if (text.indexOf('<') >= 0) {
            text = BREAKING_TAG.matcher(text).replaceAll(String.valueOf(BREAK));
            text = TAG.matcher(text).replaceAll("");
        }
        text = text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        text = HEADING.matcher(text).replaceFirst("");
        text = EMPHASIS.matcher(text).replaceAll("");
        text = BREAKS.matcher(text).replaceAll(String.valueOf(BREAK));
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** Text for people: paragraphs of a cell as lines. */
    public static String shown(String text) {
        String lines = text.replace(BREAK, '\n').strip();
        return lines.replaceAll("(?m)^[ \\t]+|[ \\t]+$", "").replaceAll("\\n{2,}", "\n");
    }

    /** Whether a text begins with the sign of an item. */
    public static boolean hasBullet(String text) {
        return BULLETS.matcher(text).find();
    }

    /** A text without the signs of items (-, +, •) before it. */
    public static String withoutBullets(String text) {
        return BULLETS.matcher(text).replaceFirst("");
    }
}

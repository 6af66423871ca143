package vn.motcua.plan.extraction;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One level of a list.
 *
 * @param format how numbers are printed, by its name in the file; {@code bullet} for none
 * @param text what is printed, with %1 to %9 for the numbers of the levels
 * @param joined whether the text of the paragraph follows without a blank
 * @param figures whether the numbers of all levels are printed in figures
 * @param restart the level, from 1, from which on upwards a number lets this one begin again; 0 for never, null for any
 * @param style the paragraph style that is of this level
 */
record ListLevel(
        int start,
        String format,
        String text,
        boolean joined,
        boolean figures,
        @Nullable Integer restart,
        @Nullable String style) {

    static ListLevel read(XmlCursor level) throws XMLStreamException {
        Map<String, String> said = new HashMap<>();
        collect(level, said);
        return new ListLevel(
                number(said.get("start"), 1),
                said.getOrDefault("numFmt", "decimal"),
                said.getOrDefault("lvlText", ""),
                "nothing".equals(said.get("suff")),
                said.containsKey("isLgl"),
                said.containsKey("lvlRestart") ? Integer.valueOf(number(said.get("lvlRestart"), 0)) : null,
                said.get("pStyle"));
    }

    /** A format that only newer programs know stands beside one that all know: that one is taken. */
    private static void collect(XmlCursor level, Map<String, String> said) throws XMLStreamException {
        level.children((name, cursor) -> {
            if (name.equals("AlternateContent") || name.equals("Fallback")) {
                collect(cursor, said);
            } else if (cursor.isOn()) {
                String value = cursor.attribute("val");
                said.put(name, value == null ? "" : value);
            } else if (name.equals("start") || name.equals("lvlRestart")) {
                said.put(name, "0");
            }
        });
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** True when a number of a level above, counted from 0, lets this one begin again. */
    boolean restartsAfter(int above) {
        return restart == null || above < restart;
    }

    /** What stands before an item without a number. */
    String bullet() {
        String sign = text.strip();
        return sign.equals("+") || sign.equals("*") ? sign : "-";
    }
}

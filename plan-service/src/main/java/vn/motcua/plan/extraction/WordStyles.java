package vn.motcua.plan.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What styles say that matters here: which list a paragraph is of, and what is not shown. */
final class WordStyles {

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String ordinary;

    /** Reads the part; none is no styles. */
    static WordStyles read(byte @Nullable [] part) throws XMLStreamException {
        WordStyles read = new WordStyles();
        if (part != null) {
            XmlCursor.read(
                    part,
                    (root, cursor) -> cursor.children((name, one) -> {
                        if (name.equals("style")) {
                            read.style(one);
                        }
                    }));
        }
        return read;
    }

    private void style(XmlCursor cursor) throws XMLStreamException {
        String id = cursor.attribute("styleId");
        if (id == null) {
            return;
        }
        if ("paragraph".equals(cursor.attribute("type")) && "1".equals(cursor.attribute("default"))) {
            ordinary = id;
        }
        Style style = new Style();
        cursor.children((name, one) -> {
            switch (name) {
                case "basedOn" -> style.parent = one.attribute("val");
                case "pPr" ->
                    one.children((property, of) -> {
                        if (property.equals("numPr")) {
                            style.item = ListItem.read(of);
                        }
                    });
                case "rPr" ->
                    one.children((property, of) -> {
                        if (property.equals("vanish")) {
                            style.hidden = of.isOn();
                        }
                    });
                default -> {}
            }
        });
        styles.put(id, style);
    }

    /** Whether text of a style is not shown. */
    boolean isHidden(@Nullable String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; at != null && seen.add(at); ) {
            Style style = styles.get(at);
            if (style != null && style.hidden != null) {
                return style.hidden;
            }
            at = style == null ? null : style.parent;
        }
        return false;
    }

    /** The list that paragraphs of a style are of, null for none; without a style, of the ordinary one. */
    @Nullable
    StyledItem item(@Nullable String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id == null ? ordinary : id; at != null && seen.add(at); ) {
            Style style = styles.get(at);
            if (style != null && style.item != null && style.item.list() != null) {
                return new StyledItem(at, style.item);
            }
            at = style == null ? null : style.parent;
        }
        return null;
    }

    /** An item, and the style that says so. */
    record StyledItem(String style, ListItem item) {}

    private static final class Style {
        private @Nullable String parent;
        private @Nullable ListItem item;
        private @Nullable Boolean hidden;
    }
}

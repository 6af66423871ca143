package vn.motcua.plan.extraction;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The lists of a document, as they are defined: several may count on from one another. */
final class WordLists {

    static final int LEVELS = 9;

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();

    /** Reads the part; none is no lists. */
    static WordLists read(byte @Nullable [] part) throws XMLStreamException {
        WordLists lists = new WordLists();
        if (part != null) {
            XmlCursor.read(
                    part,
                    (root, cursor) -> cursor.children((name, one) -> {
                        if (name.equals("abstractNum")) {
                            lists.definition(one);
                        } else if (name.equals("num")) {
                            lists.use(one);
                        }
                    }));
        }
        return lists;
    }

    private void definition(XmlCursor cursor) throws XMLStreamException {
        Integer id = cursor.number("abstractNumId");
        Definition definition = new Definition();
        cursor.children((name, one) -> {
            if (name.equals("lvl")) {
                level(one, definition.levels);
            } else if (name.equals("numStyleLink")) {
                definition.style = one.attribute("val");
            }
        });
        if (id != null) {
            definitions.put(id, definition);
        }
    }

    private static void level(XmlCursor cursor, @Nullable ListLevel[] levels) throws XMLStreamException {
        Integer at = cursor.number("ilvl");
        ListLevel level = ListLevel.read(cursor);
        if (at != null && at >= 0 && at < LEVELS) {
            levels[at] = level;
        }
    }

    private void use(XmlCursor cursor) throws XMLStreamException {
        Integer id = cursor.number("numId");
        Use use = new Use();
        cursor.children((name, one) -> {
            if (name.equals("abstractNumId")) {
                use.definition = one.number("val");
            } else if (name.equals("lvlOverride")) {
                override(one, use);
            }
        });
        if (id != null) {
            uses.put(id, use);
        }
    }

    private static void override(XmlCursor cursor, Use use) throws XMLStreamException {
        Integer at = cursor.number("ilvl");
        cursor.children((name, one) -> {
            if (name.equals("lvl")) {
                level(one, use.levels);
            } else if (name.equals("startOverride") && at != null && at >= 0 && at < LEVELS) {
                use.starts[at] = one.number("val");
            }
        });
    }

    /** The list that counts for a use, by the styles where they hold it; null where there is none. */
    @Nullable
    Integer counting(int list, WordStyles styles) {
        Integer at = list;
        for (int i = 0; at != null && i < LEVELS; i++) {
            Use use = uses.get(at);
            Definition definition = use == null ? null : definitions.get(use.definition);
            if (use == null || definition == null) {
                return null;
            }
            if (definition.style == null) {
                return use.definition;
            }
            WordStyles.StyledItem styled = styles.item(definition.style);
            at = styled == null ? null : styled.item().list();
        }
        return null;
    }

    /** How a level of a use looks, where {@link #counting} found what counts; null where it is not defined. */
    @Nullable
    ListLevel level(int list, int counting, int level) {
        Use use = uses.get(list);
        ListLevel own = use == null ? null : use.levels[level];
        Definition definition = definitions.get(counting);
        return own != null || definition == null ? own : definition.levels[level];
    }

    /** The number that a use begins a level with, null where it does not say. */
    @Nullable
    Integer start(int list, int level) {
        Use use = uses.get(list);
        return use == null ? null : use.starts[level];
    }

    private static final class Definition {
        private final @Nullable ListLevel[] levels = new ListLevel[LEVELS];
        private @Nullable String style;
    }

    private static final class Use {
        private final @Nullable ListLevel[] levels = new ListLevel[LEVELS];
        private final @Nullable Integer[] starts = new Integer[LEVELS];
        private @Nullable Integer definition;
    }
}

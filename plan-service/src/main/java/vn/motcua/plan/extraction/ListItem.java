package vn.motcua.plan.extraction;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Where a paragraph stands in the lists.
 *
 * @param list 0 for none at all, null where it is not said
 * @param level from 0, null where it is not said
 */
record ListItem(@Nullable Integer list, @Nullable Integer level) {

    static final ListItem UNSAID = new ListItem(null, null);

    static ListItem read(XmlCursor properties) throws XMLStreamException {
        @Nullable Integer[] said = new Integer[2];
        properties.children((name, cursor) -> {
            if (name.equals("numId")) {
                said[0] = cursor.number("val");
            } else if (name.equals("ilvl")) {
                said[1] = cursor.number("val");
            }
        });
        return new ListItem(said[0], said[1]);
    }
}

package vn.motcua.plan.extraction;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through XML, element by element, by local names; knows no entities and no address outside. */
final class XmlCursor {

    private static final int DEEPEST = 250;

    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Visits the root element of a part. */
    static void read(byte[] part, Visit root) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        try {
            XmlCursor cursor = new XmlCursor(reader);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the root
            }
            root.element(reader.getLocalName(), cursor);
        } finally {
            reader.close();
        }
    }

    /** Visits the elements directly within this one, and stands at its end then. What a visit leaves is passed over. */
    void children(Visit visit) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                visit.element(reader.getLocalName(), this);
                if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                    skip();
                }
            }
        }
        depth--;
    }

    /** The text directly within this element. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                skip();
            } else if (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** An attribute of the element that the cursor stands at, in any name space. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number as an attribute; null when there is none. */
    @Nullable
    Integer number(String name) {
        String value = attribute(name);
        try {
            return value == null ? null : Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** True for a switch that is on: it is there, and does not say off. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** What to do with an element; it may read within it, or leave it. */
    @FunctionalInterface
    interface Visit {
        void element(String name, XmlCursor cursor) throws XMLStreamException;
    }
}

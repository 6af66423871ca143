package vn.motcua.plan.extraction;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One paragraph: its text as it is shown, with what is inserted and without what is deleted or hidden. */
final class WordParagraph {

    private final WordBody body;
    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private @Nullable String style;
    private ListItem item = ListItem.UNSAID;
    private boolean joinedWithNext;
    private boolean endIsHidden;

    WordParagraph(WordBody body, WordStyles styles) {
        this.body = body;
        this.styles = styles;
    }

    void read(XmlCursor paragraph) throws XMLStreamException {
        paragraph.children((name, cursor) -> {
            if (name.equals("pPr")) {
                cursor.children(this::property);
            } else {
                inline(name, cursor);
            }
        });
    }

    private void property(String name, XmlCursor cursor) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> style = cursor.attribute("val");
            case "numPr" -> item = ListItem.read(cursor);
            case "rPr" ->
                cursor.children((mark, of) -> {
                    switch (mark) {
                        case "del", "moveFrom" -> joinedWithNext = true;
                        case "vanish" -> endIsHidden = of.isOn();
                        default -> {}
                    }
                });
            default -> {}
        }
    }

    private void inline(String name, XmlCursor cursor) throws XMLStreamException {
        switch (name) {
            case "r" -> run(cursor);
            case "hyperlink",
                    "ins",
                    "moveTo",
                    "smartTag",
                    "sdt",
                    "sdtContent",
                    "customXml",
                    "fldSimple",
                    "dir",
                    "bdo" -> cursor.children(this::inline);
            case "oMath", "oMathPara" -> formula(cursor);
            default -> {}
        }
    }

    private void run(XmlCursor run) throws XMLStreamException {
        boolean[] hidden = {styles.isHidden(style)};
        run.children((name, cursor) -> {
            if (name.equals("rPr")) {
                cursor.children((property, of) -> {
                    if (property.equals("rStyle")) {
                        hidden[0] |= styles.isHidden(of.attribute("val"));
                    } else if (property.equals("vanish")) {
                        hidden[0] = of.isOn();
                    }
                });
            } else if (!hidden[0]) {
                shown(name, cursor);
            }
        });
    }

    private void shown(String name, XmlCursor cursor) throws XMLStreamException {
        switch (name) {
            case "t" -> text.append(cursor.text().replace('\n', ' '));
            case "tab", "ptab" -> text.append('\t');
            case "cr" -> text.append('\n');
            case "br" -> {
                String type = cursor.attribute("type");
                if (type == null || type.equals("textWrapping")) {
                    text.append('\n');
                }
            }
            case "noBreakHyphen" -> text.append('-');
            case "ruby", "rubyBase" -> cursor.children(this::ruby);
            case "drawing", "pict", "AlternateContent", "object" -> boxes(cursor);
            default -> {}
        }
    }

    private void ruby(String name, XmlCursor cursor) throws XMLStreamException {
        if (name.equals("r")) {
            run(cursor);
        } else if (name.equals("rubyBase")) {
            cursor.children(this::ruby);
        }
    }

    private void formula(XmlCursor formula) throws XMLStreamException {
        formula.children((name, cursor) -> {
            if (name.equals("t")) {
                text.append(cursor.text());
            } else {
                formula(cursor);
            }
        });
    }

    /** Text in a box is of its own; the picture that older programs would show instead of the box is passed over. */
    private void boxes(XmlCursor drawing) throws XMLStreamException {
        drawing.children((name, cursor) -> {
            if (name.equals("txbxContent")) {
                body.read(cursor).stream().filter(line -> !line.isBlank()).forEach(boxes::add);
            } else if (!name.equals("Fallback")) {
                boxes(cursor);
            }
        });
    }

    String text() {
        return text.toString();
    }

    @Nullable
    String style() {
        return style;
    }

    ListItem item() {
        return item;
    }

    /** The lines of boxes that hang on the paragraph. */
    List<String> boxes() {
        return boxes;
    }

    /** True when its end was deleted. */
    boolean isJoinedWithNext() {
        return joinedWithNext;
    }

    /** True when nothing of it is shown, not even its end. */
    boolean isHidden() {
        return endIsHidden && text.isEmpty();
    }
}

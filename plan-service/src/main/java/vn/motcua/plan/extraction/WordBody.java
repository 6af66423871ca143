package vn.motcua.plan.extraction;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads what stands below one another: paragraphs and tables. */
final class WordBody {

    private final ListLabels labels;
    private final WordStyles styles;

    WordBody(ListLabels labels, WordStyles styles) {
        this.labels = labels;
        this.styles = styles;
    }

    /** The lines within a body or a box. */
    List<String> read(XmlCursor body) throws XMLStreamException {
        return read(body, (name, cursor) -> {});
    }

    /** The lines within a cell, whose properties go to the visit. */
    List<String> read(XmlCursor body, XmlCursor.Visit properties) throws XMLStreamException {
        Lines lines = new Lines();
        body.children((name, cursor) -> {
            if (name.equals("tcPr")) {
                cursor.children(properties);
            } else {
                block(name, cursor, lines);
            }
        });
        return lines.all();
    }

    private void block(String name, XmlCursor cursor, Lines lines) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraph(cursor, lines);
            case "tbl" -> table(cursor, lines);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
                cursor.children((within, one) -> block(within, one, lines));
            default -> {}
        }
    }

    private void paragraph(XmlCursor cursor, Lines lines) throws XMLStreamException {
        WordParagraph paragraph = new WordParagraph(this, styles);
        paragraph.read(cursor);
        if (paragraph.isJoinedWithNext()) {
            lines.carry(paragraph.text().isBlank() ? "" : label(paragraph) + paragraph.text());
        } else if (!paragraph.isHidden()) {
            lines.add(label(paragraph), paragraph.text());
        }
        paragraph.boxes().forEach(box -> lines.add("", box));
    }

    private String label(WordParagraph paragraph) {
        return labels.next(paragraph.style(), paragraph.item());
    }

    private void table(XmlCursor table, Lines lines) throws XMLStreamException {
        table.children((name, cursor) -> {
            switch (name) {
                case "tr" -> row(cursor, lines);
                case "sdt", "sdtContent", "customXml" -> table(cursor, lines);
                default -> {}
            }
        });
    }

    private void row(XmlCursor row, Lines lines) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        boolean[] deleted = {false};
        cells(row, cells, deleted);
        if (!deleted[0]) {
            lines.add("", String.join("\t", cells));
        }
    }

    private void cells(XmlCursor row, List<String> cells, boolean[] deleted) throws XMLStreamException {
        row.children((name, cursor) -> {
            switch (name) {
                case "trPr" ->
                    cursor.children((property, of) -> {
                        switch (property) {
                            case "del" -> deleted[0] = true;
                            case "gridBefore" -> pad(of.number("val"), cells);
                            default -> {}
                        }
                    });
                case "tc" -> new WordCell(this).read(cursor).addTo(cells);
                case "sdt", "sdtContent", "customXml" -> cells(cursor, cells, deleted);
                default -> {}
            }
        });
    }

    private static void pad(@Nullable Integer columns, List<String> cells) {
        for (int i = 0; columns != null && i < Math.min(columns, WordCell.MOST_COLUMNS); i++) {
            cells.add("");
        }
    }
}

package vn.motcua.plan.extraction;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** A cell of a table: its text in one line, as wide as it is, and empty where it only goes on from above or the left. */
final class WordCell {

    static final int MOST_COLUMNS = 63;

    private final WordBody body;
    private int columns = 1;
    private boolean goesOn;
    private String text = "";

    WordCell(WordBody body) {
        this.body = body;
    }

    WordCell read(XmlCursor cell) throws XMLStreamException {
        List<String> lines = body.read(cell, this::property);
        text = lines.stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\u2028"));
        return this;
    }

    private void property(String name, XmlCursor cursor) {
        switch (name) {
            case "gridSpan" -> {
                Integer span = cursor.number("val");
                columns = span == null ? 1 : Math.clamp(span, 1, MOST_COLUMNS);
            }
            case "vMerge", "hMerge" -> goesOn = !"restart".equals(cursor.attribute("val"));
            case "cellDel" -> columns = 0;
            default -> {}
        }
    }

    void addTo(List<String> cells) {
        for (int i = 0; i < columns; i++) {
            cells.add(i == 0 && !goesOn ? text : "");
        }
    }
}

package vn.motcua.plan.extraction;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.motcua.plan.document.UnreadableDocument;

/**
 * What a .docx says, line by line: a line is a paragraph, with the number or dash of its list, or a row of a table, its
 * cells separated by tabs, the paragraphs of a cell by line separators (U+2028). What is deleted, hidden, a header or a
 * footer is not there.
 */
public final class DocxText {

    private DocxText() {}

    /**
     * The lines of a .docx, empty paragraphs too.
     *
     * @throws UnreadableDocument if it is none, is encrypted, broken or too large
     */
    public static List<String> read(byte[] content) throws UnreadableDocument {
        OfficeFile file = OfficeFile.open(content, OfficeFile.Kind.DOCX);
        try {
            WordStyles styles = WordStyles.read(file.ofMain("/styles"));
            ListLabels labels = new ListLabels(WordLists.read(file.ofMain("/numbering")), styles);
            List<String> lines = new ArrayList<>();
            XmlCursor.read(
                    file.main(),
                    (root, document) -> document.children((name, body) -> {
                        if (name.equals("body")) {
                            lines.addAll(new WordBody(labels, styles).read(body));
                        }
                    }));
            return List.copyOf(lines);
        } catch (XMLStreamException e) {
            throw UnreadableDocument.because("office.broken", OfficeFile.Kind.DOCX.ending());
        }
    }
}

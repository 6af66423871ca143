package vn.motcua.plan.extraction;

import java.util.List;
import vn.motcua.plan.document.DocumentReader;
import vn.motcua.plan.document.UnreadableDocument;

/** Reads plain text of UTF-8 into lines. */
public final class PlainText {

    private PlainText() {}

    /**
     * The lines, without their ends; a sign for the end of a page is a blank.
     *
     * @throws UnreadableDocument naming the line that is not UTF-8
     */
    public static List<String> read(byte[] content) throws UnreadableDocument {
        return DocumentReader.text(content).replace('\f', ' ').lines().toList();
    }
}

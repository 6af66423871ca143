package vn.motcua.plan.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A document of a word processor made of lines: those with tabs become rows of a table. */
public final class ADocx {

    private ADocx() {}

    /** The file. */
    public static byte[] of(List<String> lines) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = null;
            for (String line : lines) {
                if (line.indexOf('\t') < 0) {
                    table = null;
                    document.createParagraph().createRun().setText(line);
                    continue;
                }
                String[] cells = line.split("\t", -1);
                boolean first = table == null;
                table = first ? document.createTable(1, cells.length) : table;
                var row = first ? table.getRow(0) : table.createRow();
                for (int i = 0; i < cells.length; i++) {
                    (row.getCell(i) == null ? row.createCell() : row.getCell(i)).setText(cells[i]);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

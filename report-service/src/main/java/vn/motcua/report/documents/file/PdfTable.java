package vn.motcua.report.documents.file;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.motcua.report.documents.Column;

/** A table whose head stands on every page and whose rows stay whole. */
record PdfTable(PrintedTable printed, PdfFonts fonts) {

    private static final Color HEAD = new Color(0xD9, 0xE2, 0xF3);
    private static final float PADDING = 3;
    private static final float BEFORE = 4;
    private static final int WHOLE = 10_000;
    private static final int AT_A_TIME = 50;
    private static final int TOGETHER = 3;

    /**
     * Lays it out, some rows at a time so that a long table needs little memory; its last rows go to a new page together,
     * so that no page has a total only.
     */
    void lay(Document document, PdfWriter writer) {
        int rows = printed.rows();
        int end = rows > TOGETHER ? rows - TOGETHER : rows;
        PdfPTable table = table();
        table.setSpacingBefore(BEFORE);
        table.setComplete(false);
        for (int row = 0; row < end; row++) {
            add(table, row);
            if (row % AT_A_TIME == AT_A_TIME - 1) {
                document.add(table);
                table.setSpacingBefore(0);
            }
        }
        table.setComplete(true);
        document.add(table);
        if (end < rows) {
            finish(document, writer, end);
        }
    }

    private void finish(Document document, PdfWriter writer, int from) {
        PdfPTable table = table();
        for (int row = from; row < printed.rows(); row++) {
            add(table, row);
        }
        table.setTotalWidth(document.right() - document.left());
        float height = table.calculateHeights(true) - table.getHeaderHeight();
        float position = writer.getVerticalPosition(false);
        boolean fresh = position > document.top() - 1;
        if (!fresh && position - height > document.bottom()) {
            table.setSkipFirstHeader(true);
        } else if (!fresh) {
            document.newPage();
        }
        document.add(table);
    }

    private PdfPTable table() {
        List<Column> columns = printed.columns();
        PdfPTable table = new PdfPTable(columns.size());
        table.setWidthPercentage(100);
        table.setWidths(printed.widths(WHOLE));
        table.setSplitRows(true);
        table.setSplitLate(true);
        heads(table, columns);
        return table;
    }

    private void add(PdfPTable table, int row) {
        List<Column> columns = printed.columns();
        List<String> cells = printed.row(row);
        Font font = printed.isTotal(row) ? fonts.bold(Paper.TABLE) : fonts.plain(Paper.TABLE);
        for (int column = 0; column < columns.size(); column++) {
            PdfPCell cell = cell(cells.get(column), font);
            cell.setHorizontalAlignment(
                    columns.get(column).kind() == Column.Kind.TEXT ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            table.addCell(cell);
        }
    }

    private void heads(PdfPTable table, List<Column> columns) {
        boolean grouped = printed.hasGroups();
        table.setHeaderRows(grouped ? 2 : 1);
        for (PrintedTable.Head head : printed.heads()) {
            PdfPCell cell = head(head.title());
            cell.setColspan(head.columns());
            cell.setRowspan(grouped && !head.grouped() ? 2 : 1);
            table.addCell(cell);
        }
        if (grouped) {
            columns.stream()
                    .filter(column -> !column.group().isEmpty())
                    .forEach(column -> table.addCell(head(column.title())));
        }
    }

    private PdfPCell head(String title) {
        PdfPCell cell = cell(title, fonts.bold(Paper.TABLE));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setBackgroundColor(HEAD);
        return cell;
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(PADDING);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        return cell;
    }
}

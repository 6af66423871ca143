package vn.motcua.report.documents.file;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.motcua.report.documents.Column;
import vn.motcua.report.documents.file.DocxText.Look;

/** A table whose head stands on every page and whose rows stay whole. */
record DocxTable(PrintedTable printed) {

    private static final String HEAD = "D9E2F3";
    private static final String BLACK = "000000";
    private static final int LINE = 4;
    private static final int PADDING = 60;

    void lay(XWPFDocument document, int millimetres) {
        List<Column> columns = printed.columns();
        int heads = printed.hasGroups() ? 2 : 1;
        XWPFTable table = document.createTable(printed.rows() + heads, columns.size());
        int[] widths = printed.widths(DocxPages.twips(millimetres).intValueExact());
        rule(table);
        fix(table, widths, PADDING);
        for (int row = 0; row < printed.rows(); row++) {
            List<String> texts = printed.row(row);
            XWPFTableRow line = table.getRow(row + heads);
            line.setCantSplitRow(true);
            List<XWPFTableCell> cells = line.getTableCells();
            for (int column = 0; column < columns.size(); column++) {
                write(
                        cells.get(column),
                        texts.get(column),
                        printed.isTotal(row) ? Look.BOLD : Look.PLAIN,
                        columns.get(column).kind() == Column.Kind.TEXT ? DocxCellStyle.LEFT : DocxCellStyle.RIGHT);
            }
        }
        heads(table, columns, heads, widths);
    }

    private static void rule(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
    }

    private void heads(XWPFTable table, List<Column> columns, int rows, int[] widths) {
        for (int row = 0; row < rows; row++) {
            table.getRow(row).setRepeatHeader(true);
            table.getRow(row).setCantSplitRow(true);
        }
        List<PrintedTable.Head> heads = printed.heads();
        for (PrintedTable.Head head : heads) {
            head(table.getRow(0).getCell(head.first()), head.title());
            if (rows > 1) {
                for (int column = head.first(); column < head.first() + head.columns(); column++) {
                    head(
                            table.getRow(1).getCell(column),
                            head.grouped() ? columns.get(column).title() : "");
                }
                if (!head.grouped()) {
                    merge(table.getRow(0).getCell(head.first()), STMerge.RESTART);
                    merge(table.getRow(1).getCell(head.first()), STMerge.CONTINUE);
                }
            }
        }
        for (PrintedTable.Head head : heads.reversed()) {
            span(table.getRow(0), head, widths);
        }
    }

    /** One cell over several columns: the others of the row go. */
    private static void span(XWPFTableRow row, PrintedTable.Head head, int[] widths) {
        if (head.columns() == 1) {
            return;
        }
        int width = widths[head.first()];
        for (int column = head.first() + head.columns() - 1; column > head.first(); column--) {
            width += widths[column];
            row.removeCell(column);
        }
        XWPFTableCell cell = row.getCell(head.first());
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(head.columns()));
        cell.setWidth(Integer.toString(width));
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(how);
    }

    private static void head(XWPFTableCell cell, String title) {
        cell.setColor(HEAD);
        write(cell, title, Look.BOLD, DocxCellStyle.CENTRE);
    }

    private static void write(XWPFTableCell cell, String text, Look look, DocxCellStyle style) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        style.write(cell.getParagraphs().getFirst(), text, look);
    }

    /** Gives the columns these widths for good, in twentieths of a point. */
    static void fix(XWPFTable table, int[] widths, int padding) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(padding / 2, padding, padding / 2, padding);
        table.setWidthType(TableWidthType.DXA);
        int sum = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        table.setWidth(sum);
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            for (int column = 0; column < cells.size(); column++) {
                cells.get(column).setWidth(Integer.toString(widths[column]));
            }
        }
    }
}

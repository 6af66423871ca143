package vn.motcua.report.documents.file;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells: texts, whole numbers and decimals, plain, as totals and where a target is missed. */
record XlsxStyles(CellStyle strong, CellStyle note, CellStyle head, Looks plain, Looks total, Looks missed) {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;

    /** The looks of the three kinds of cells. */
    record Looks(CellStyle text, CellStyle whole, CellStyle decimal) {}

    static XlsxStyles of(Workbook workbook) {
        Font usual = font(workbook);
        Font bold = font(workbook);
        bold.setBold(true);
        Font red = font(workbook);
        red.setColor(IndexedColors.RED.getIndex());
        CellStyle strong = workbook.createCellStyle();
        strong.setFont(bold);
        CellStyle note = workbook.createCellStyle();
        note.setFont(usual);
        CellStyle head = boxed(workbook, bold);
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return new XlsxStyles(strong, note, head, looks(workbook, usual), looks(workbook, bold), looks(workbook, red));
    }

    private static Looks looks(Workbook workbook, Font font) {
        CellStyle text = boxed(workbook, font);
        text.setWrapText(true);
        return new Looks(text, number(workbook, font, "#,##0"), number(workbook, font, "#,##0.00"));
    }

    private static CellStyle number(Workbook workbook, Font font, String format) {
        CellStyle style = boxed(workbook, font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle boxed(Workbook workbook, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static Font font(Workbook workbook) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        return font;
    }
}

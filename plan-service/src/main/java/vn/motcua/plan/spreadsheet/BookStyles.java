package vn.motcua.plan.spreadsheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of a workbook look. */
final class BookStyles {

    private static final byte[] BLUE = {0x1F, 0x4E, 0x79};
    private static final byte[] GREY = {(byte) 0x7F, (byte) 0x7F, (byte) 0x7F};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF9, (byte) 0xE0};
    private static final byte[] LINE = {(byte) 0xBF, (byte) 0xBF, (byte) 0xBF};
    private static final String FONT = "Times New Roman";

    private final XSSFWorkbook book;
    final CellStyle heading;
    final CellStyle guide;
    final CellStyle header;
    final CellStyle optionalHeader;
    final CellStyle label;
    final CellStyle entry;
    final CellStyle text;
    final CellStyle number;

    BookStyles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont plain = book.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) 12);
        heading = style(font(16, true, BLUE), VerticalAlignment.CENTER, false);
        XSSFFont italic = font(11, false, GREY);
        italic.setItalic(true);
        guide = style(italic, VerticalAlignment.TOP, true);
        header = header(BLUE);
        optionalHeader = header(GREY);
        label = bordered(style(font(12, true, new byte[3]), VerticalAlignment.TOP, true));
        XSSFCellStyle yellow = bordered(style(plain, VerticalAlignment.TOP, true));
        yellow.setFillForegroundColor(new XSSFColor(YELLOW));
        yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        yellow.setDataFormat(textFormat());
        entry = yellow;
        XSSFCellStyle texts = bordered(style(plain, VerticalAlignment.TOP, true));
        texts.setDataFormat(textFormat());
        text = texts;
        XSSFCellStyle numbers = bordered(style(plain, VerticalAlignment.TOP, false));
        numbers.setAlignment(HorizontalAlignment.RIGHT);
        numbers.setDataFormat(book.createDataFormat().getFormat("0.######"));
        number = numbers;
    }

    private short textFormat() {
        return book.createDataFormat().getFormat("@");
    }

    private XSSFFont font(int points, boolean bold, byte[] color) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(color));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, VerticalAlignment vertical, boolean wrap) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(vertical);
        style.setWrapText(wrap);
        return style;
    }

    private CellStyle header(byte[] color) {
        XSSFFont white = font(12, true, new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        white.setColor(IndexedColors.WHITE.getIndex());
        XSSFCellStyle style = bordered(style(white, VerticalAlignment.CENTER, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(new XSSFColor(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        XSSFColor color = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color);
        style.setBottomBorderColor(color);
        style.setLeftBorderColor(color);
        style.setRightBorderColor(color);
        return style;
    }
}

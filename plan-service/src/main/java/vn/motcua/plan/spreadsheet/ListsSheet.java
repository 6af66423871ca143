package vn.motcua.plan.spreadsheet;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of lists that cells are chosen from (danh mục), each with a name. */
final class ListsSheet {

    private static final int CHARACTER = 256;
    private static final int WIDEST = 90;

    private ListsSheet() {}

    /** The name of the cells of a list. */
    static String range(String list) {
        return "DM_" + list.toUpperCase(Locale.ROOT);
    }

    static void write(XSSFSheet sheet, Vocabulary vocabulary, BookStyles styles) {
        List<String> lists = vocabulary.lists();
        for (int column = 0; column < lists.size(); column++) {
            String list = lists.get(column);
            List<String> labels = vocabulary.choices(list).labels();
            Cell header = cell(sheet, 0, column);
            header.setCellValue(vocabulary.words().of("list." + list));
            header.setCellStyle(styles.header);
            int width = 16;
            for (int i = 0; i < labels.size(); i++) {
                Cell cell = cell(sheet, i + 1, column);
                cell.setCellValue(labels.get(i));
                cell.setCellStyle(styles.text);
                width = Math.max(width, labels.get(i).length() + 2);
            }
            sheet.setColumnWidth(column, Math.min(width, WIDEST) * CHARACTER);
            name(sheet, list, column, labels.size());
        }
        sheet.createFreezePane(0, 1);
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.createCell(column);
    }

    private static void name(XSSFSheet sheet, String list, int column, int size) {
        String letter = CellReference.convertNumToColString(column);
        Name name = sheet.getWorkbook().createName();
        name.setNameName(range(list));
        name.setRefersToFormula(
                "'%s'!$%s$2:$%s$%d".formatted(sheet.getSheetName(), letter, letter, Math.max(2, size + 1)));
    }
}

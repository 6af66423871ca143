package vn.motcua.plan.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.motcua.plan.schedule.Schedule;

/** The first sheet: for whom and when a plan is, and when reports are due. */
final class PlanForm {

    /** The fields of the form in their order, and the lists that some are chosen from. */
    static final Map<String, String> FIELDS = fields();

    private static final int FIRST_ENTRY = 3;
    private static final int EMPTY_DEADLINES = 4;
    private static final float ENTRY_POINTS = 20;

    private final Vocabulary vocabulary;
    private final BookStyles styles;

    PlanForm(Vocabulary vocabulary, BookStyles styles) {
        this.vocabulary = vocabulary;
        this.styles = styles;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of("unit", "unitName", "year", "half", "title", "cutoff", "source", "sample")) {
            fields.put(
                    field,
                    switch (field) {
                        case "half", "cutoff" -> field;
                        case "sample" -> "yes";
                        default -> "";
                    });
        }
        return fields;
    }

    void write(XSSFSheet sheet, Map<String, String> values, List<Schedule.Recurring> deadlines) {
        Words words = vocabulary.words();
        TableWriter table = new TableWriter(sheet, styles, words);
        List<Column> columns = Table.DEADLINES.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        line(sheet, 0, words.of("plan.heading"), styles.heading, 28);
        line(sheet, 1, words.of("plan.guide"), styles.guide, 34);
        int at = FIRST_ENTRY;
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            String key = "plan." + field.getKey();
            boolean required = field.getKey().equals("unit") || field.getKey().equals("year");
            Row row = sheet.createRow(at);
            row.setHeightInPoints(ENTRY_POINTS);
            Cell label = row.createCell(0);
            label.setCellValue(words.of(key) + (required ? " *" : ""));
            label.setCellStyle(styles.label);
            table.comment(label, words.of(key + ".note"));
            Cell entry = row.createCell(1);
            entry.setCellStyle(field.getKey().equals("unitName") ? styles.text : styles.entry);
            TableWriter.set(entry, values.get(field.getKey()));
            if (!field.getValue().isEmpty()) {
                table.choose(new CellRangeAddressList(at, at, 1, 1), field.getValue());
            }
            at++;
        }
        line(sheet, at + 1, words.of("plan.deadlines"), styles.heading, 26);
        table.headers(at + 2, 0, columns);
        deadlines(table, at + 3, columns, deadlines);
    }

    private void deadlines(TableWriter table, int first, List<Column> columns, List<Schedule.Recurring> deadlines) {
        Rows rows = new Rows(vocabulary);
        int count = Math.max(EMPTY_DEADLINES, deadlines.size());
        for (int i = 0; i < count; i++) {
            table.row(first + i, 0, columns, i < deadlines.size() ? rows.deadline(deadlines.get(i)) : Map.of());
        }
        table.validate(first, first + count - 1, 0, columns);
    }

    private static void line(XSSFSheet sheet, int at, String text, CellStyle style, int points) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(points);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, 3));
    }
}

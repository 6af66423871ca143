package vn.motcua.plan.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of targets and tasks that are filled in, to look at (ví dụ); it is not read. */
final class ExampleSheet {

    private static final String FILE = "/spreadsheet/example.tsv";

    private ExampleSheet() {}

    static void write(XSSFSheet sheet, Vocabulary vocabulary, BookStyles styles) {
        TableWriter table = new TableWriter(sheet, styles, vocabulary.words());
        List<Column> tasks = Table.TASKS.columns();
        List<Column> targets = Table.TARGETS.columns();
        int left = tasks.indexOf(Column.TASK_CONTENT);
        for (int i = 0; i < tasks.size(); i++) {
            sheet.setColumnWidth(i, tasks.get(i).width() * 256);
        }
        int at = title(sheet, 0, vocabulary.words().of("sheet.targets"), styles);
        table.headers(at++, left, targets);
        for (Map<Column, Object> row : rows(targets)) {
            table.row(at++, left, targets, row);
        }
        at = title(sheet, at + 1, vocabulary.words().of("sheet.tasks"), styles);
        table.headers(at++, 0, tasks);
        for (Map<Column, Object> row : rows(tasks)) {
            table.row(at++, 0, tasks, row);
        }
    }

    private static int title(XSSFSheet sheet, int at, String text, BookStyles styles) {
        Row row = sheet.createRow(at);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(styles.heading);
        return at + 1;
    }

    /** The rows of the file that begin with the name of the first of the columns. */
    static List<Map<Column, Object>> rows(List<Column> columns) {
        String table =
                columns.getFirst().key().substring(0, columns.getFirst().key().indexOf('.'));
        List<Map<Column, Object>> rows = new ArrayList<>();
        for (String line : file().lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(table)) {
                Map<Column, Object> row = new EnumMap<>(Column.class);
                for (int i = 1; i < cells.length; i++) {
                    Column column = columns.get(i - 1);
                    String text = cells[i].replace("\\n", "\n");
                    if (!text.isEmpty()) {
                        row.put(column, column.isNumber() ? new BigDecimal(text) : text);
                    }
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String file() {
        try (InputStream file = Objects.requireNonNull(ExampleSheet.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.motcua.plan.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.schedule.Schedule;

/**
 * Writes plans as workbooks (.xlsx): one sheet each for the plan itself, its targets and its tasks, with comments that
 * explain the columns and lists to choose from. What is written can be changed and sent back.
 */
public final class PlanWorkbook {

    private static final int ROWS_TO_FILL = 1_000;
    private static final int EMPTY_ROWS = 30;

    private final Vocabulary vocabulary;

    /** Writes with the indicators and sector groups of the moment. */
    public PlanWorkbook(IndicatorCatalogue indicators, ProcedureCatalogue catalogue) {
        this.vocabulary = new Vocabulary(indicators, catalogue);
    }

    /**
     * An empty workbook to fill in (mẫu), with an example.
     *
     * @param unit code of the unit it is for, null to leave that open
     */
    public byte[] template(@Nullable String unit, @Nullable String unitName, @Nullable Integer year) {
        Map<String, String> form = new HashMap<>();
        put(form, "unit", unit);
        put(form, "unitName", unitName);
        put(form, "year", year == null ? null : Integer.toString(year));
        form.put("half", vocabulary.choices("half").label(""));
        form.put("cutoff", vocabulary.choices("cutoff").label("reporting"));
        return write(new Parts(form, List.of(), List.of(), List.of(), List.of(), true));
    }

    /** A plan as it stands, without what was reported on its tasks. */
    public byte[] of(Plan plan, String unitName) {
        PlanContent content = plan.content();
        Rows rows = new Rows(vocabulary);
        Integer half = plan.label().half();
        Map<String, String> form = new HashMap<>();
        form.put("unit", plan.unit());
        form.put("unitName", unitName);
        form.put("year", Integer.toString(plan.label().year()));
        form.put("half", vocabulary.choices("half").label(half == null ? "" : half.toString()));
        form.put("title", content.title());
        form.put(
                "cutoff",
                vocabulary.choices("cutoff").label(content.reporting().cutOff().code()));
        put(form, "source", content.source());
        form.put("sample", vocabulary.choices("yes").label(Boolean.toString(content.sample())));
        return write(new Parts(
                form,
                content.reporting().deadlines(),
                content.targets().stream().map(rows::target).toList(),
                content.tasks().stream()
                        .flatMap(task -> rows.task(task).stream())
                        .toList(),
                content.unmatched().stream().map(Rows::unmatched).toList(),
                false));
    }

    private static void put(Map<String, String> form, String field, @Nullable String value) {
        if (value != null) {
            form.put(field, value);
        }
    }

    private byte[] write(Parts parts) {
        Words words = vocabulary.words();
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BookStyles styles = new BookStyles(book);
            XSSFSheet form = book.createSheet(words.of("sheet.plan"));
            new PlanForm(vocabulary, styles).write(form, parts.form(), parts.deadlines());
            print(form, -1);
            table(book, styles, words.of("sheet.targets"), Table.TARGETS, 1, parts.targets());
            table(book, styles, words.of("sheet.tasks"), Table.TASKS, 3, parts.tasks());
            if (!parts.unmatched().isEmpty()) {
                table(book, styles, words.of("sheet.unmatched"), Table.UNMATCHED, 0, parts.unmatched());
            }
            if (parts.withExample()) {
                XSSFSheet example = book.createSheet(words.of("sheet.example"));
                ExampleSheet.write(example, vocabulary, styles);
                print(example, -1);
            }
            ListsSheet.write(book.createSheet(words.of("sheet.lists")), vocabulary, styles);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(
            XSSFWorkbook book, BookStyles styles, String name, Table table, int held, List<Map<Column, Object>> rows) {
        XSSFSheet sheet = book.createSheet(name);
        TableWriter writer = new TableWriter(sheet, styles, vocabulary.words());
        List<Column> columns = table.columns();
        writer.columns(columns);
        writer.headers(0, 0, columns);
        for (int i = 0; i < Math.max(rows.size(), EMPTY_ROWS); i++) {
            writer.row(i + 1, 0, columns, i < rows.size() ? rows.get(i) : Map.of());
        }
        writer.validate(1, Math.max(ROWS_TO_FILL, rows.size()), 0, columns);
        sheet.createFreezePane(held, 1);
        print(sheet, 0);
    }

    /** Across the page, as wide as it, the header again on each. */
    private static void print(XSSFSheet sheet, int headerRow) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        if (headerRow >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        }
    }

    private record Parts(
            Map<String, String> form,
            List<Schedule.Recurring> deadlines,
            List<Map<Column, Object>> targets,
            List<Map<Column, Object>> tasks,
            List<Map<Column, Object>> unmatched,
            boolean withExample) {}
}

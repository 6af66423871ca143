package vn.motcua.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.Given;
import vn.motcua.plan.document.Findings;
import vn.motcua.plan.document.UnreadableDocument;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Schedule;
import vn.motcua.plan.spreadsheet.PlanWorkbook;
import vn.motcua.plan.spreadsheet.PlanWorkbookReader;

class FilledWorkbookTest {

    private static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.shipped();
    private static final ProcedureCatalogue CATALOGUE = Given.catalogue();

    private final XSSFWorkbook book = template();
    private final Findings findings = new Findings(Given.texts(), true);

    @Test
    void aFilledTemplateIsAPlan() {
        row("Chỉ tiêu", 1, "Mức độ hài lòng [SATISFACTION]", "đất đai, xây dựng, đầu tư", "Đạt ít nhất (%)", 90);
        row("Chỉ tiêu", 2, "on_time", "", "Ít nhất", "95,5%", 98);
        row(
                "Nhiệm vụ",
                1,
                "1",
                "I. Một",
                "Rà soát",
                "Phòng A; Phòng B",
                "",
                "",
                "Báo cáo",
                "Trong quý",
                "Quý II và IV");

        ReadPlan plan = read();

        assertThat(findings.all()).isEmpty();
        assertThat(plan.address()).isEqualTo(new PlanAddress("10525", 2026, null));
        assertThat(plan.content().targets())
                .containsExactly(
                        new PlanTarget(
                                "SATISFACTION",
                                "LAND_CONSTRUCTION_INVESTMENT",
                                TargetForm.AT_LEAST,
                                new BigDecimal("90"),
                                null,
                                null,
                                2),
                        new PlanTarget(
                                "ON_TIME",
                                null,
                                TargetForm.AT_LEAST,
                                new BigDecimal("95.5"),
                                new BigDecimal("98"),
                                null,
                                3));
        PlanTask task = plan.content().tasks().getFirst();
        assertThat(task.id()).isEqualTo("I.1");
        assertThat(task.lead()).containsExactly("Phòng A", "Phòng B");
        assertThat(task.schedules()).singleElement().isInstanceOfSatisfying(Schedule.Quarters.class, quarters -> {
            assertThat(quarters.quarters()).extracting(Object::toString).hasSize(2);
        });
    }

    @Test
    void everyWrongCellIsNamed() {
        row("Chỉ tiêu", 1, "Không có chỉ tiêu này", "", "Đạt ít nhất (%)", 90);
        row("Chỉ tiêu", 3, "ON_TIME", "Nhóm lạ", "Đạt ít nhất (%)", "chín mươi");
        row("Chỉ tiêu", 4, "ON_TIME", "", "", 101);
        row("Nhiệm vụ", 1, "1", "", "", "Phòng A", "", "", "", "Trước ngày", "cuối tháng");
        row("Nhiệm vụ", 2, "2", "", "Hai", "", "", "", "", "Khi nào xong", "1");
        cell("Nhiệm vụ", 2, 3).setCellErrorValue(FormulaError.REF.getCode());

        read();

        assertThat(findings.all())
                .extracting(problem -> problem.field() + " " + problem.message().split(": ")[0])
                .containsExactlyInAnyOrder(
                        "targets[0].indicator Chỉ tiêu!A2",
                        "targets[1].sectorGroup Chỉ tiêu!B4",
                        "targets[1].value Chỉ tiêu!D4",
                        "targets[2].form Chỉ tiêu!C5",
                        "tasks[0].content Nhiệm vụ!C2",
                        "tasks[0].schedules[0].date Nhiệm vụ!I2",
                        "tasks[1].lead[0] Nhiệm vụ!D3",
                        "tasks[1].schedules[0].kind Nhiệm vụ!H3");
    }

    @Test
    void aDayThatDoesNotExistIsToldWithItsCellAndNotMoved() {
        row("Nhiệm vụ", 1, "1", "", "Một", "", "", "", "", "Trước ngày", "31/9/2026");

        PlanProblem problem = read().content().problems().getFirst();

        assertThat(problem.message()).startsWith("Nhiệm vụ!I2: ");
        assertThat(problem.proposal()).isEqualTo("30/9/2026");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void formulasRealDaysAndPerCentAreTakenAsTheyAreShown() {
        row("Chỉ tiêu", 1, "ON_TIME", "", "Đạt ít nhất (%)");
        Cell value = cell("Chỉ tiêu", 1, 3);
        value.setCellStyle(format("0%"));
        value.setCellFormula("0.9+0.05");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(value);
        Cell stretch = cell("Chỉ tiêu", 1, 4);
        stretch.setCellStyle(format("0.0%"));
        stretch.setCellValue(0.975);
        row("Nhiệm vụ", 1, "1", "", "Một", "", "", "", "", "Chậm nhất ngày");
        day(1, LocalDate.of(2026, 9, 30), "dd/mm/yyyy");
        row("Nhiệm vụ", 2, "2", "", "Hai", "", "", "", "", "Trong tháng");
        day(2, LocalDate.of(2026, 3, 1), "mm/yyyy");

        ReadPlan plan = read();

        assertThat(findings.all()).isEmpty();
        PlanTarget target = plan.content().targets().getFirst();
        assertThat(target.value()).isEqualTo("95");
        assertThat(target.stretch()).isEqualTo("97.5");
        assertThat(plan.content().tasks())
                .flatExtracting(PlanTask::schedules)
                .extracting(Schedule.class::cast)
                .satisfiesExactly(
                        by -> assertThat(by).isInstanceOfSatisfying(Schedule.Until.class, until -> {
                            assertThat(until.bound()).isEqualTo(Bound.BY);
                            assertThat(until.day()).isEqualTo(LocalDate.of(2026, 9, 30));
                        }),
                        month -> assertThat(month)
                                .isInstanceOfSatisfying(
                                        Schedule.Month.class,
                                        of -> assertThat(of.month()).isEqualTo(YearMonth.of(2026, 3))));
    }

    @Test
    void columnsAreKnownByOtherNamesInAnyOrderAndEmptyRowsDoNotMatter() {
        book.removeSheetAt(book.getSheetIndex("Nhiệm vụ"));
        XSSFSheet sheet = book.createSheet("Phụ lục");
        fill(sheet, 0, "PHỤ LỤC NHIỆM VỤ");
        fill(sheet, 4, "Thời gian hoàn thành", "Đơn vị chủ trì", "NỘI DUNG", "Ghi chú", "TT");
        fill(sheet, 6, "Thường xuyên", "Văn phòng", "Một", "xem", "1");
        fill(sheet, 9, "Trước 10/01/2026", "Công an", "Hai", "", 2);

        ReadPlan plan = read();

        assertThat(findings.all()).isEmpty();
        assertThat(plan.content().tasks()).extracting(PlanTask::content).containsExactly("Một", "Hai");
        assertThat(plan.content().tasks()).extracting(PlanTask::number).containsExactly("1", "2");
        assertThat(plan.content().tasks()).extracting(PlanTask::line).containsExactly(7, 10);
        assertThat(plan.content().tasks().getFirst().lead()).containsExactly("Văn phòng");
        assertThat(plan.content().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Phụ lục!D5 (Ghi chú)"));
    }

    @Test
    void cellsThatAreMergedDownwardsHoldForTheirRowsAndRowsBelowATaskAreItsSchedules() {
        row("Nhiệm vụ", 1, "1", "I. Một", "Báo cáo", "Văn phòng", "", "", "", "Hằng tháng", "trước ngày 20");
        row("Nhiệm vụ", 2, "", "", "", "", "", "", "", "Hằng năm", "ngày 15 tháng 12");
        row("Nhiệm vụ", 3, "2", "", "Kiểm tra", "", "", "", "", "Số lần trong năm", "2 lần");
        book.getSheet("Nhiệm vụ").addMergedRegion(new CellRangeAddress(1, 3, 1, 1));

        List<PlanTask> tasks = read().content().tasks();

        assertThat(findings.all()).isEmpty();
        assertThat(tasks).extracting(PlanTask::id).containsExactly("I.1", "I.2");
        assertThat(tasks.getFirst().schedules()).hasSize(2);
        assertThat(tasks.getLast().schedules()).singleElement().isInstanceOf(Schedule.Times.class);
    }

    @Test
    void whatIsNoWorkbookOrHasNoPlanIsToldAsSuch() throws IOException {
        assertThatThrownBy(() -> read("không".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo("office.other"));
        try (XSSFWorkbook empty = new XSSFWorkbook()) {
            empty.createSheet("Trang 1");
            assertThatThrownBy(() -> read(bytes(empty)))
                    .isInstanceOfSatisfying(
                            UnreadableDocument.class,
                            unreadable -> assertThat(unreadable.reason()).isEqualTo("workbook.no-plan"));
        }
    }

    private static XSSFWorkbook template() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(
                    new PlanWorkbook(INDICATORS, CATALOGUE).template("10525", "Phường", 2026)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void row(String sheet, int row, Object... values) {
        fill(book.getSheet(sheet), row, values);
    }

    private static void fill(XSSFSheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            Cell cell = cell(sheet, row, i);
            if (values[i] instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
    }

    private Cell cell(String sheet, int row, int column) {
        return cell(book.getSheet(sheet), row, column);
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private CellStyle format(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void day(int row, LocalDate day, String format) {
        Cell cell = cell("Nhiệm vụ", row, 8);
        cell.setCellStyle(format(format));
        cell.setCellValue(day);
    }

    private ReadPlan read() {
        try {
            return read(bytes(book));
        } catch (UnreadableDocument | IOException e) {
            throw new AssertionError(e);
        }
    }

    private ReadPlan read(byte[] workbook) throws UnreadableDocument {
        return new PlanReader(INDICATORS, CATALOGUE, Given.texts())
                .read(new PlanWorkbookReader(INDICATORS, CATALOGUE).read(workbook), findings);
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }
}

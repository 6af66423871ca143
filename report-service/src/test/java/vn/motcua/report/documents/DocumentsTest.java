package vn.motcua.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files of data: workbook and comma-separated values. */
class DocumentsTest {

    private static final int NAME = 2;

    @Test
    void aWorkbooksFormulasGiveTheTotalsOfTheReport() throws IOException {
        AClosedReport report = AClosedReport.ofACityWithWards(5);
        try (Workbook workbook = workbook(report.document())) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List.of("II.06a theo lĩnh vực", "II.06a theo đơn vị").forEach(name -> {
                Row total = total(workbook.getSheet(name));
                assertThat(total.getCell(NAME + 1).getCellType()).isEqualTo(CellType.FORMULA);
                List<Long> sums = report.assembled().body().forms().getFirst().total().values().stream()
                        .toList();
                for (int column = 0; column < sums.size(); column++) {
                    assertThat((long) evaluator
                                    .evaluate(total.getCell(NAME + 1 + column))
                                    .getNumberValue())
                            .isEqualTo(sums.get(column));
                }
            });
        }
    }

    @Test
    void everyTotalOfAWorkbookIsTheOneThatIsPrinted() throws IOException {
        ReportDocument document = AClosedReport.ofACityWithWards(5).document();
        try (Workbook workbook = workbook(document)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(workbook.getNumberOfSheets())
                    .isEqualTo(document.sections().size());
            for (Section section : document.sections()) {
                Sheet sheet = workbook.getSheet(section.name());
                if (section.table() != null && section.table().hasTotals()) {
                    Row total = total(sheet);
                    List<Object> printed = section.table().totals();
                    for (int column = NAME + 1; column < printed.size(); column++) {
                        CellValue value = evaluator.evaluate(total.getCell(column));
                        if (printed.get(column) instanceof Number number) {
                            assertThat(value.getNumberValue()).isEqualTo(number.doubleValue());
                            assertThat(total.getCell(column).getNumericCellValue())
                                    .as("what a reader sees that does not calculate")
                                    .isEqualTo(number.doubleValue());
                        } else {
                            assertThat(value.getStringValue()).isEmpty();
                        }
                    }
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                    assertThat(sheet.getRepeatingRows().getLastRow() + 1)
                            .isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition());
                    assertThat(sheet.getFitToPage()).isTrue();
                }
            }
        }
    }

    @Test
    void aWorkbookNamesTheSameNumbersUnderTwoRowsOfHeadings() throws IOException {
        AClosedReport report = AClosedReport.ofACityWithWards(3);
        try (Workbook workbook = workbook(report.document())) {
            Sheet sheet = workbook.getSheet("II.06a theo đơn vị");
            int end = sheet.getRepeatingRows().getLastRow();
            assertThat(sheet.getRow(end - 1).getCell(NAME + 1).getStringCellValue())
                    .isEqualTo("Nhận giải quyết");
            assertThat(sheet.getRow(end).getCell(NAME + 1).getStringCellValue()).isEqualTo("(3) tổng số");
            report.assembled().body().forms().getLast().rows().forEach(row -> {
                Row shown = sheet.getRow(end
                        + 1
                        + report.assembled().body().forms().getLast().rows().indexOf(row));
                assertThat(shown.getCell(1).getStringCellValue()).isEqualTo(row.key());
                List<Long> numbers = List.copyOf(row.columns().values());
                for (int column = 0; column < numbers.size(); column++) {
                    assertThat((long) shown.getCell(NAME + 1 + column).getNumericCellValue())
                            .isEqualTo(numbers.get(column));
                }
            });
        }
    }

    @Test
    void aCsvHasTheSameNumbersAndNoFormulas() throws IOException {
        ReportDocument whole = AClosedReport.ofACityWithWards(3).document();
        Section odd = new Section(
                "x",
                "=HYPERLINK(1)",
                Section.Place.BODY,
                List.of(),
                null,
                Table.plain(List.of(Column.text("Tên", 1)), List.of(List.of("Đất đai, \"xây dựng\""))));
        ReportDocument document = new ReportDocument(
                whole.language(),
                whole.made(),
                whole.letterhead(),
                whole.title(),
                whole.subtitle(),
                List.of(whole.sections().get(2), odd),
                whole.annexes(),
                whole.signature());
        assertThat(new String(Written.as("csv", document), StandardCharsets.UTF_8))
                .startsWith("\uFEFFBÁO CÁO\r\n")
                .contains("1,11000,Phường An Biên,1242,620,620,2,1238,40,1198,0,4,2,2\r\n")
                .contains(",,Tổng số,2486,")
                .contains("'=HYPERLINK(1)\r\n")
                .contains("\"Đất đai, \"\"xây dựng\"\"\"\r\n");
    }

    @Test
    void theScoreIsThatOfTheFiguresInTheReport() {
        Table score = AClosedReport.ofAWard().document().sections().stream()
                .filter(section -> section.name().equals("Chấm điểm 766"))
                .findFirst()
                .orElseThrow()
                .table();
        assertThat(score.rows()).hasSize(21);
        assertThat(score.rows().stream()
                        .filter(row -> "PAID_ONLINE".equals(row.get(1)))
                        .findFirst()
                        .orElseThrow()
                        .subList(4, 8)
                        .toString())
                .isEqualTo("[42, 60, 6, 4.20]");
    }

    private static Row total(Sheet sheet) {
        return sheet.getRow(sheet.getLastRowNum());
    }

    private static Workbook workbook(ReportDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Written.as("xlsx", document)));
    }
}

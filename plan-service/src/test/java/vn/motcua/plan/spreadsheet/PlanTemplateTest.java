package vn.motcua.plan.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.Given;

class PlanTemplateTest {

    private final byte[] template = new PlanWorkbook(IndicatorCatalogue.shipped(), Given.catalogue())
            .template("10525", "Phường Hải Dương", 2026);

    @Test
    void theTemplateHasAFormTwoTablesAnExampleAndLists() throws IOException {
        try (XSSFWorkbook book = open()) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("Kế hoạch", "Chỉ tiêu", "Nhiệm vụ", "Ví dụ", "Danh mục");
            assertThat(book.getSheet("Kế hoạch").getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("10525");
            assertThat(headers(book.getSheet("Nhiệm vụ")))
                    .containsExactly(
                            "STT",
                            "Mục",
                            "Nội dung *",
                            "Chủ trì",
                            "Phối hợp",
                            "Giám sát",
                            "Sản phẩm",
                            "Kiểu thời hạn",
                            "Mốc thời gian",
                            "Ghi trong kế hoạch",
                            "Mã nhiệm vụ",
                            "Dòng",
                            "Dòng thời hạn");
        }
    }

    @Test
    void everyHeaderExplainsItselfAndStaysInSight() throws IOException {
        try (XSSFWorkbook book = open()) {
            for (String name : List.of("Chỉ tiêu", "Nhiệm vụ")) {
                XSSFSheet sheet = book.getSheet(name);
                for (Cell header : sheet.getRow(0)) {
                    assertThat(header.getCellComment().getString().getString())
                            .as(header.getStringCellValue())
                            .isNotBlank();
                }
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void choicesComeFromListsOfTheWorkbook() throws IOException {
        try (XSSFWorkbook book = open()) {
            assertThat(lists(book.getSheet("Chỉ tiêu"))).containsExactly("DM_INDICATOR", "DM_SECTORGROUP", "DM_FORM");
            assertThat(lists(book.getSheet("Nhiệm vụ"))).containsExactly("DM_KIND");
            assertThat(lists(book.getSheet("Kế hoạch"))).containsExactly("DM_HALF", "DM_CUTOFF", "DM_YES", "DM_RHYTHM");
            assertThat(book.getName("DM_INDICATOR").getRefersToFormula()).startsWith("'Danh mục'!$A$2:$A$");
            assertThat(book.getSheet("Danh mục").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Hồ sơ giải quyết trước hạn, đúng hạn [ON_TIME]");
        }
    }

    @Test
    void theExampleUsesWordsThatAreKnown() {
        Vocabulary vocabulary = new Vocabulary(IndicatorCatalogue.shipped(), Given.catalogue());
        for (Table table : List.of(Table.TARGETS, Table.TASKS)) {
            for (var row : ExampleSheet.rows(table.columns())) {
                row.forEach((column, value) -> {
                    if (column.choice() != null) {
                        assertThat(vocabulary.choices(column.choice()).code(value.toString()))
                                .as(value.toString())
                                .isPresent();
                    }
                });
            }
        }
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(template));
    }

    private static List<String> headers(XSSFSheet sheet) {
        List<String> headers = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
        return headers;
    }

    private static List<String> lists(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .map(XSSFDataValidation::getValidationConstraint)
                .filter(constraint -> constraint.getExplicitListValues() == null && constraint.getFormula1() != null)
                .map(constraint -> constraint.getFormula1())
                .filter(formula -> formula.startsWith("DM_"))
                .toList();
    }
}

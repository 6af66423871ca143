package vn.motcua.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.motcua.report.documents.file.OfferedFormats;

class DocumentsTest {

    private static final List<Table> TABLES = List.of(
            new Table(
                    "II.06a theo lĩnh vực",
                    List.of("Biểu số II.06a", "Phường An Biên"),
                    List.of("STT", "Lĩnh vực", "(3) Tổng số"),
                    List.of(Arrays.asList(1L, "Đất đai, \"xây dựng\"", 1200L), Arrays.asList(2L, "=HYPERLINK(1)", 34L)),
                    2,
                    "Tổng số"),
            Table.plain(
                    "Chỉ tiêu",
                    List.of("Kết quả"),
                    List.of("Tỷ lệ (%)", "Còn thiếu"),
                    List.of(Arrays.asList(new BigDecimal("85.50"), null))));

    @Test
    void aWorkbookHasASheetForEachTableWithSumsAsFormulas() throws IOException {
        byte[] file = write("xlsx");
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            Row first = workbook.getSheetAt(0).getRow(4);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Đất đai, \"xây dựng\"");
            assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(1200);
            assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            Row sum = workbook.getSheetAt(0).getRow(6);
            assertThat(sum.getCell(1).getStringCellValue()).isEqualTo("Tổng số");
            assertThat(sum.getCell(2).getCellFormula()).isEqualTo("SUM(C5:C6)");
            assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane())
                    .isTrue();
            assertThat(workbook.getSheetAt(1).getRow(3).getCell(0).getNumericCellValue())
                    .isEqualTo(85.5);
        }
    }

    @Test
    void aCsvHasTheSameNumbersAndNoFormulas() throws IOException {
        assertThat(new String(write("csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFBiểu số II.06a\r\n")
                .contains("1,\"Đất đai, \"\"xây dựng\"\"\",1200\r\n")
                .contains("2,'=HYPERLINK(1),34\r\n")
                .contains(",Tổng số,1234\r\n")
                .contains("85.50,\r\n");
    }

    private static byte[] write(String extension) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OfferedFormats.all().stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow()
                .write(TABLES, file);
        return file.toByteArray();
    }
}

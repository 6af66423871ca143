package vn.motcua.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.report.close.ReportBody;

/** PDF files as another reader sees them. */
class PdfDocumentTest {

    @Test
    void theHeadIsThatOfAnOfficialDocumentInVietnameseLetters() throws IOException {
        try (PDDocument pdf = pdf(AClosedReport.ofACityWithWards(4).document())) {
            assertThat(text(pdf, 1))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("ỦY BAN NHÂN DÂN")
                    .contains("THÀNH PHỐ HẢI PHÒNG")
                    .containsPattern("Số:\\s+/BC-UBND")
                    .contains("Hải Phòng, ngày 06 tháng 4 năm 2026")
                    .contains("Kỳ báo cáo 2026-Q1 (từ 01/01/2026 đến 31/03/2026)")
                    .contains("Có 3/4 đơn vị trực thuộc có số liệu trong kỳ; chưa có số liệu: Phường Thủy Nguyên.");
            assertThat(text(pdf)).contains("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Đặc khu Cát Hải");
        }
    }

    @Test
    void aWideTableLiesAndItsHeadStandsOnEveryPage() throws IOException {
        try (PDDocument pdf = pdf(AClosedReport.ofACityWithWards(170).document())) {
            int lying = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDPage shown = pdf.getPage(page - 1);
                if (text(pdf, page).contains("Cùng kỳ")) {
                    assertThat(text(pdf, page)).contains("2025-Q4", "Tăng, giảm");
                } else if (shown.getMediaBox().getWidth() > shown.getMediaBox().getHeight()) {
                    assertThat(text(pdf, page)).contains("Nhận giải quyết", "Đang giải quyết", "(13) quá");
                    lying++;
                } else {
                    assertThat(shown.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
                }
            }
            assertThat(lying).isGreaterThan(6);
            assertThat(text(pdf)).contains("Kiểm tra 3 = 7 + 11: đúng");
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndEachAnnexByItself() throws IOException {
        try (PDDocument pdf = pdf(AClosedReport.ofACityWithWards(80).document())) {
            int number = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String first = text(pdf, page).lines().findFirst().orElseThrow().strip();
                number = page == 1 || first.startsWith("Phụ lục ") ? 1 : number + 1;
                if (number > 1) {
                    assertThat(first).isEqualTo(Integer.toString(number));
                }
            }
            assertThat(text(pdf)).contains("Phụ lục I", "Phụ lục II", "(Kèm theo Báo cáo số");
        }
    }

    @Test
    void everyUnitIsInEveryTableByUnitAndItsNumbersAreThoseOfTheReport() throws IOException {
        AClosedReport report = AClosedReport.ofACityWithWards(170);
        try (PDDocument pdf = pdf(report.document())) {
            List<String> lines = text(pdf).lines().map(String::strip).toList();
            int place = 0;
            for (ReportBody.Row row :
                    report.assembled().body().forms().getLast().rows()) {
                String numbers = row.columns().values().stream()
                        .map(number -> String.format(Locale.GERMANY, "%,d", number))
                        .collect(Collectors.joining(" "));
                assertThat(lines).contains(++place + " " + row.name() + " " + numbers);
            }
        }
    }

    @Test
    void anIndicatorIsHeldAgainstThePeriodsBeforeAndTheYearBefore() throws IOException {
        try (PDDocument pdf = pdf(AClosedReport.ofACityWithWards(6).document())) {
            assertThat(text(pdf))
                    .contains(
                            "Số hóa hồ sơ khi tiếp nhận 99,70 99,70 99,70 99,52 99,70 -0,18 -0,18",
                            "Có 0/6 đơn vị đã xác nhận số liệu của kỳ.",
                            "1 Phường An Biên 1.236 100,00 48,97 Yếu");
        }
    }

    @Test
    void noPageHasATotalOnly() throws IOException {
        for (int wards = 20; wards < 60; wards += 3) {
            try (PDDocument pdf = pdf(AClosedReport.ofACityWithWards(wards).document())) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    if (text(pdf, page).contains("Tổng số")) {
                        assertThat(text(pdf, page)).containsPattern("\\d (Phường|Đất đai)");
                    }
                }
            }
        }
    }

    @Test
    void theChartIsDrawn() throws IOException {
        try (PDDocument pdf = pdf(AClosedReport.ofACityWithWards(6).document())) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(0, 0.5f);
            long bars = IntStream.range(0, page.getWidth() * page.getHeight())
                    .map(at -> page.getRGB(at % page.getWidth(), at / page.getWidth()) & 0xFFFFFF)
                    .filter(color -> color == 0x2F6FB0 || color == 0xC55A11)
                    .count();
            assertThat(bars).isGreaterThan(1_000);
        }
    }

    @Test
    void allLettersAreInside() throws IOException {
        try (PDDocument pdf = pdf(AClosedReport.ofAWard().document())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(font).getName()).contains("LiberationSerif");
                }
            }
            assertThat(text(pdf)).contains("PHƯỜNG AN BIÊN", "An Biên, ngày 06 tháng 4 năm 2026");
        }
    }

    @Test
    void whoAsksForEnglishGetsEnglish() throws IOException {
        try (PDDocument pdf = pdf(AClosedReport.ofACityWithWards(3).document(Locale.ENGLISH))) {
            assertThat(text(pdf)).contains("SOCIALIST REPUBLIC OF VIET NAM", "PEOPLE'S COMMITTEE", "Not met");
        }
    }

    private static PDDocument pdf(ReportDocument document) throws IOException {
        return Loader.loadPDF(Written.as("pdf", document));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}

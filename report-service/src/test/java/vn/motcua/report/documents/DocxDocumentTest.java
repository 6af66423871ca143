package vn.motcua.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Word files as a reader sees them. */
class DocxDocumentTest {

    @Test
    void theHeadIsThatOfAnOfficialDocument() throws IOException {
        try (XWPFDocument docx = docx(AClosedReport.ofACityWithWards(4).document());
                XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
            assertThat(extractor.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("THÀNH PHỐ HẢI PHÒNG")
                    .contains("/BC-UBND")
                    .contains("Hải Phòng, ngày 06 tháng 4 năm 2026")
                    .contains("Nơi nhận:")
                    .contains("Phụ lục")
                    .contains("MỨC THỰC HIỆN CHỈ TIÊU CỦA TỪNG ĐƠN VỊ (%)")
                    .contains("/BC-UBND ngày 06 tháng 4 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng)")
                    .contains("99,52*");
            assertThat(docx.getCharts()).hasSize(2);
            assertThat(docx.getCharts().getLast().getChartSeries().getFirst().getSeriesCount())
                    .as("a line for each indicator with a target")
                    .isEqualTo(2);
        }
    }

    @Test
    void tablesHaveEveryNumberAndRepeatTheirHeads() throws IOException {
        AClosedReport report = AClosedReport.ofACityWithWards(60);
        try (XWPFDocument docx = docx(report.document())) {
            XWPFTable units = docx.getTables().stream()
                    .filter(table -> table.getNumberOfRows() == 2 + 60 + 1)
                    .findFirst()
                    .orElseThrow();
            assertThat(units.getRow(0).isRepeatHeader()).isTrue();
            assertThat(units.getRow(1).isRepeatHeader()).isTrue();
            assertThat(units.getRow(2).isRepeatHeader()).isFalse();
            assertThat(units.getRow(2).isCantSplitRow()).isTrue();
            List<String> total = units.getRow(62).getTableCells().stream()
                    .skip(2)
                    .map(cell -> cell.getText().replace(".", ""))
                    .toList();
            assertThat(total)
                    .containsExactlyElementsOf(report.assembled().body().forms().getLast().total().values().stream()
                            .map(Object::toString)
                            .toList());
        }
    }

    @Test
    void wideTablesLieAndPageNumbersBeginOnTheSecondPage() throws IOException {
        try (XWPFDocument docx = docx(AClosedReport.ofACityWithWards(4).document())) {
            var parts = docx.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .toList();
            assertThat(parts)
                    .extracting(part -> part.getPgSz().getOrient())
                    .startsWith(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE, STPageOrientation.PORTRAIT);
            assertThat(parts.getFirst().isSetTitlePg()).isTrue();
            assertThat(parts.getFirst().sizeOfHeaderReferenceArray()).isEqualTo(1);
            assertThat(parts.get(1).isSetTitlePg()).isFalse();
            assertThat(docx.getDocument().getBody().getSectPr().getPgNumType().getStart())
                    .as("an annex has its own page numbers")
                    .isEqualTo(1);
            assertThat(docx.getHeaderList().getFirst()._getHdrFtr().xmlText()).contains("PAGE");
        }
    }

    @Test
    void aPeriodWithoutFiguresLeavesAGapInTheLinesAndNotesFlowFromPageToPage() throws IOException {
        try (XWPFDocument docx = docx(AClosedReport.ofACityWithWards(4).document())) {
            assertThat(docx.getCharts())
                    .anySatisfy(chart ->
                            assertThat(chart.getCTChart().xmlText()).contains("lineChart", "dispBlanksAs val=\"gap\""));
            List<XWPFParagraph> notes = docx.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getFirstLineIndent() > 0)
                    .toList();
            assertThat(notes)
                    .as("only the last note of a section stays with its table")
                    .anyMatch(XWPFParagraph::isKeepNext)
                    .anyMatch(note -> !note.isKeepNext());
        }
    }

    private static XWPFDocument docx(ReportDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Written.as("docx", document)));
    }
}

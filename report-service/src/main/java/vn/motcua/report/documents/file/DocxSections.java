package vn.motcua.report.documents.file;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.documents.BarChart;
import vn.motcua.report.documents.LineChart;
import vn.motcua.report.documents.Section;
import vn.motcua.report.documents.file.DocxText.Look;

/** Sections one below the other. */
record DocxSections(DocxText text, Locale language) {

    private static final int BEFORE = 200;
    private static final int AFTER = 80;
    private static final int INDENT = 567;

    void write(String title, Section section) throws IOException {
        XWPFParagraph heading = text.paragraph(title, Paper.TEXT, Look.BOLD, ParagraphAlignment.LEFT);
        heading.setSpacingBefore(BEFORE);
        heading.setSpacingAfter(AFTER);
        DocxText.heading(heading);
        write(section);
    }

    void write(Section section) throws IOException {
        @Nullable XWPFParagraph last = null;
        for (String note : section.notes()) {
            XWPFParagraph paragraph = text.paragraph(note, Paper.TEXT, Look.PLAIN, ParagraphAlignment.BOTH);
            paragraph.setFirstLineIndent(INDENT);
            paragraph.setSpacingAfter(AFTER);
            last = paragraph;
        }
        if (last != null) {
            last.setKeepNext(section.chart() != null || section.table() != null);
        }
        switch (section.chart()) {
            case BarChart bars -> new DocxBars(bars).draw(text.document());
            case LineChart lines -> new DocxLines(lines).draw(text.document());
            case null -> {}
        }
        if (section.table() != null) {
            new DocxTable(new PrintedTable(section.table(), language))
                    .lay(text.document(), Paper.textWidth(section.isWide()));
        }
    }
}

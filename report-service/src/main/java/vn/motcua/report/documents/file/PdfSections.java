package vn.motcua.report.documents.file;

import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import vn.motcua.report.documents.BarChart;
import vn.motcua.report.documents.LineChart;
import vn.motcua.report.documents.Section;

/** Sections one below the other. */
record PdfSections(Document document, PdfWriter writer, PdfFonts fonts, Locale language) {

    private static final float BEFORE = 10;
    private static final float AFTER = 4;
    private static final float INDENT = 28;
    private static final float NEEDED = 90;
    private static final float NEEDED_TO_SIGN = 250;

    /** Writes one after which the signature stands, together with it: no page has a signature only. */
    void last(String title, Section section) {
        write(title, section, NEEDED_TO_SIGN);
    }

    void write(String title, Section section) {
        write(title, section, NEEDED);
    }

    private void write(String title, Section section, float needed) {
        if (writer.getVerticalPosition(false) < document.bottom() + needed) {
            document.newPage();
        }
        Paragraph heading = new Paragraph(title, fonts.bold(Paper.TEXT));
        heading.setSpacingBefore(BEFORE);
        heading.setSpacingAfter(AFTER);
        document.add(heading);
        write(section);
    }

    void write(Section section) {
        for (String note : section.notes()) {
            Paragraph paragraph = new Paragraph(note, fonts.plain(Paper.TEXT));
            paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
            paragraph.setFirstLineIndent(INDENT);
            paragraph.setMultipliedLeading(1.2f);
            paragraph.setSpacingAfter(AFTER);
            document.add(paragraph);
        }
        float width = document.right() - document.left();
        switch (section.chart()) {
            case BarChart bars ->
                document.add(new PdfBars(bars, fonts, language)
                        .draw(
                                writer,
                                width,
                                writer.getVerticalPosition(false) - document.bottom(),
                                document.top() - document.bottom()));
            case LineChart lines -> document.add(new PdfLines(lines, fonts).draw(writer, width));
            case null -> {}
        }
        if (section.table() != null) {
            new PdfTable(new PrintedTable(section.table(), language), fonts).lay(document, writer);
        }
    }
}

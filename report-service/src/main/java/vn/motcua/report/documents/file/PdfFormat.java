package vn.motcua.report.documents.file;

import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfWriter;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.Section;

/** A PDF on A4 with its letters inside; charts are drawn as lines and areas. */
final class PdfFormat implements DocumentFormat {

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(ReportDocument report, OutputStream target) {
        PdfFonts fonts = PdfFonts.shipped();
        try (Document document = new Document()) {
            PdfWriter writer = PdfWriter.getInstance(document, target);
            writer.setCloseStream(false);
            PdfPageNumbers numbers = new PdfPageNumbers(fonts);
            writer.setPageEvent(numbers);
            document.setDocumentLanguage(report.language().toLanguageTag());
            document.addTitle(report.title() + " - " + String.join(", ", report.subtitle()));
            document.addAuthor(String.join(" ", report.letterhead().issuer()));
            document.addCreationDate(
                    new PdfDate(GregorianCalendar.from(ZonedDateTime.ofInstant(report.made(), LocalDays.ZONE))));
            PdfPages pages = new PdfPages(document);
            pages.open(false);
            PdfFrame frame = new PdfFrame(document, fonts);
            frame.head(report);
            PdfSections sections = new PdfSections(document, writer, fonts, report.language());
            List<Section> body = report.sections(Section.Place.BODY);
            for (int i = 0; i < body.size(); i++) {
                pages.turn(body.get(i).isWide());
                String title = Roman.of(i + 1) + ". " + body.get(i).title();
                if (i == body.size() - 1) {
                    sections.last(title, body.get(i));
                } else {
                    sections.write(title, body.get(i));
                }
            }
            pages.turn(false);
            frame.foot(report.signature());
            List<Section> annexes = report.sections(Section.Place.ANNEX);
            for (int i = 0; i < annexes.size(); i++) {
                pages.next(annexes.get(i).isWide());
                numbers.restart();
                frame.annex(report, Roman.annex(i + 1, annexes.size()), annexes.get(i));
                sections.write(annexes.get(i));
            }
        }
    }
}

package vn.motcua.report.documents.file;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Page numbers in the middle of the upper margin, from the second page on; each annex has its own. */
final class PdfPageNumbers extends PdfPageEventHelper {

    private static final float ABOVE = 6;

    private final PdfFonts fonts;
    private int page;

    PdfPageNumbers(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The page that has begun is the first. */
    void restart() {
        page = 0;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        page++;
        if (page > 1) {
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_CENTER,
                    new Phrase(Integer.toString(page), fonts.plain(Paper.TEXT)),
                    (document.left() + document.right()) / 2,
                    document.top() + ABOVE,
                    0);
        }
    }
}

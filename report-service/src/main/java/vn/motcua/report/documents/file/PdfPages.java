package vn.motcua.report.documents.file;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.Utilities;

/** Pages that stand or lie. */
final class PdfPages {

    private static final Rectangle LYING = new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());

    private final Document document;
    private boolean wide;

    PdfPages(Document document) {
        this.document = document;
    }

    void open(boolean wanted) {
        set(wanted);
        document.open();
    }

    /** Goes on, on a new page if it has to lie or stand otherwise. */
    void turn(boolean wanted) {
        if (wanted != wide) {
            next(wanted);
        }
    }

    /** Goes on, on a new page. */
    void next(boolean wanted) {
        set(wanted);
        document.newPage();
    }

    private void set(boolean wanted) {
        wide = wanted;
        document.setPageSize(wanted ? LYING : PageSize.A4);
        document.setMargins(points(Paper.LEFT), points(Paper.RIGHT), points(Paper.TOP), points(Paper.BOTTOM));
    }

    static float points(float millimetres) {
        return Utilities.millimetersToPoints(millimetres);
    }
}

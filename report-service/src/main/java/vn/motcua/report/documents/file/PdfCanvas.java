package vn.motcua.report.documents.file;

import java.awt.Color;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTemplate;

/** Draws texts, lines and boxes on a part of a page. */
record PdfCanvas(PdfTemplate canvas) {

    private static final float WIDTH = 0.75f;

    void text(BaseFont font, float size, int alignment, String text, float x, float y) {
        canvas.setColorFill(Color.BLACK);
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        canvas.showTextAligned(alignment, text, x, y, 0);
        canvas.endText();
    }

    /** Lines are dashed from now on. */
    void dashes() {
        canvas.setLineDash(3, 2, 0);
    }

    void line(Color color, float x, float y, float toX, float toY) {
        canvas.setColorStroke(color);
        canvas.setLineWidth(WIDTH);
        canvas.moveTo(x, y);
        canvas.lineTo(toX, toY);
        canvas.stroke();
    }

    void box(Color color, float x, float y, float width, float height) {
        canvas.setColorFill(color);
        canvas.rectangle(x, y, width, height);
        canvas.fill();
    }
}

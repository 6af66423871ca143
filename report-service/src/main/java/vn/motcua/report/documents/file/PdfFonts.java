package vn.motcua.report.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Liberation Serif, which looks like Times New Roman and has all Vietnamese letters. */
record PdfFonts(BaseFont upright, BaseFont strong, BaseFont slanted, BaseFont strongSlanted) {

    /** The fonts from the library's files. */
    static PdfFonts shipped() {
        return new PdfFonts(read("Regular"), read("Bold"), read("Italic"), read("BoldItalic"));
    }

    Font plain(float size) {
        return new Font(upright, size);
    }

    Font bold(float size) {
        return new Font(strong, size);
    }

    Font italic(float size) {
        return new Font(slanted, size);
    }

    Font boldItalic(float size) {
        return new Font(strongSlanted, size);
    }

    private static BaseFont read(String style) {
        String file = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream font = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(file), file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

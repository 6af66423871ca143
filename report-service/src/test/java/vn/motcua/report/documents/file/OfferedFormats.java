package vn.motcua.report.documents.file;

import java.util.List;
import vn.motcua.report.documents.DocumentFormat;

/** The formats, for tests. */
public final class OfferedFormats {

    private OfferedFormats() {}

    /** All of them. */
    public static List<DocumentFormat> all() {
        return List.of(new XlsxFormat(), new CsvFormat(), new DocxFormat(), new PdfFormat());
    }
}

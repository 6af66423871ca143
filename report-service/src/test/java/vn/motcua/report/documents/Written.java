package vn.motcua.report.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.motcua.report.documents.file.OfferedFormats;

/** Documents as files, for tests. */
final class Written {

    private Written() {}

    static byte[] as(String extension, ReportDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OfferedFormats.all().stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow()
                .write(document, file);
        return file.toByteArray();
    }
}

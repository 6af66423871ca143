package vn.motcua.report.documents;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report's document as a file of one format. */
public interface DocumentFormat {

    /** The ending of the file's name. */
    String extension();

    /** The media type. */
    String mediaType();

    /** Writes the file. */
    void write(ReportDocument document, OutputStream target) throws IOException;
}

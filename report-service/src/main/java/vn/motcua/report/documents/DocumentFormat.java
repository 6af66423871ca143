package vn.motcua.report.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a report's tables as a file of one format. */
public interface DocumentFormat {

    /** The ending of the file's name. */
    String extension();

    /** The media type. */
    String mediaType();

    /** Writes the file. */
    void write(List<Table> tables, OutputStream target) throws IOException;
}

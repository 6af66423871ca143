package vn.motcua.report.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Writes documents as files, one at a time: many who ask need no more memory than one. */
public final class DocumentPress {

    private final List<DocumentFormat> formats;
    private final ReentrantLock turn = new ReentrantLock(true);

    /** A press for some formats. */
    public DocumentPress(List<DocumentFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** The format with an ending, if it is offered. */
    public Optional<DocumentFormat> format(String extension) {
        return formats.stream()
                .filter(offered -> offered.extension().equals(extension))
                .findFirst();
    }

    /** The file of a document. */
    public byte[] print(ReportDocument document, DocumentFormat format) throws IOException {
        turn.lock();
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            format.write(document, file);
            return file.toByteArray();
        } finally {
            turn.unlock();
        }
    }
}

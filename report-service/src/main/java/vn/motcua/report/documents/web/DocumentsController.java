package vn.motcua.report.documents.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.ReportTables;
import vn.motcua.report.documents.Table;

/** Gives closed reports out as files. */
@RestController
class DocumentsController {

    private final ReportStore store;
    private final List<DocumentFormat> formats;
    private final Messages messages;
    private final ReportTables tables;

    DocumentsController(ReportStore store, List<DocumentFormat> formats, Messages messages) {
        this.store = store;
        this.formats = formats;
        this.messages = messages;
        this.tables = new ReportTables(messages::get);
    }

    @GetMapping("/api/reports/{id}/document.{extension}")
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String extension) throws IOException {
        DocumentFormat format = formats.stream()
                .filter(offered -> offered.extension().equals(extension))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_ACCEPTABLE, messages.get("document.format", extension)));
        ReportHead head = store.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, messages.get("report.unknown", id)));
        if (!head.isClosed()) {
            throw new ProblemException(ProblemType.CONFLICT, messages.get("report.not-closed", id));
        }
        List<Table> content = tables.of(Objects.requireNonNull(head.body()), store.pages(head.definition()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(content, file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + '.' + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.toByteArray());
    }
}

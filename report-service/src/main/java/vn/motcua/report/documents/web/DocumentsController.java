package vn.motcua.report.documents.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.documents.DocumentFormat;
import vn.motcua.report.documents.DocumentPress;
import vn.motcua.report.documents.ReportDocument;
import vn.motcua.report.documents.ReportDocuments;

/** Gives closed reports out as files. */
@RestController
class DocumentsController {

    private final ReportStore store;
    private final DocumentPress press;
    private final Messages messages;
    private final ReportDocuments documents;

    DocumentsController(ReportStore store, DocumentPress press, Messages messages) {
        this.store = store;
        this.press = press;
        this.messages = messages;
        this.documents = new ReportDocuments(messages::get);
    }

    @GetMapping("/api/reports/{id}/document.{extension}")
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String extension) throws IOException {
        DocumentFormat format = press.format(extension)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_ACCEPTABLE, messages.get("document.format", extension)));
        ReportHead head = store.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, messages.get("report.unknown", id)));
        if (!head.isClosed()) {
            throw new ProblemException(ProblemType.CONFLICT, messages.get("report.not-closed", id));
        }
        ReportDefinition definition = head.definition();
        ReportDocument document =
                documents.of(head, store.pages(definition), store.figures(definition), LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + '.' + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(press.print(document, format));
    }
}

package vn.motcua.gateway.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers every address of the dashboard with its one page, which reads from the address what to show, and its files. */
@Hidden
@RestController
class PageController {

    private static final String GZIP = "gzip";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PageFiles files;

    PageController(PageFiles files) {
        this.files = files;
    }

    @GetMapping({
        "/",
        "/index.html",
        "/toan-tinh",
        "/don-vi",
        "/ho-so",
        "/ke-hoach",
        "/bao-cao",
        "/nhap-lieu",
        "/doi-soat",
        "/he-thong",
        "/cong-khai"
    })
    ResponseEntity<String> page(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + files.version() + '"')
                .body(files.document(request.getRequestURI()));
    }

    /** A file of this release; another release's is not there, so that two are never mixed. */
    @GetMapping("/app/{version:[0-9a-f]{12}}/{*name}")
    ResponseEntity<byte[]> file(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        PageFile file = files.file(name.substring(1)).orElse(null);
        if (file == null || !version.equals(files.version())) {
            return ResponseEntity.notFound().build();
        }
        boolean gzip = accepted.contains(GZIP);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file.name()).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .cacheControl(FOR_GOOD)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return gzip
                ? answer.header(HttpHeaders.CONTENT_ENCODING, GZIP).body(file.compressed())
                : answer.body(file.plain());
    }
}

package vn.motcua.gateway.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers every address of the dashboard with its one page, which reads from the address what to show. */
@Hidden
@RestController
class PageController {

    private final PageFiles files;

    PageController(PageFiles files) {
        this.files = files;
    }

    @GetMapping({"/", "/index.html", "/toan-tinh", "/don-vi", "/ho-so", "/bao-cao", "/doi-soat", "/cong-khai"})
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + files.version() + '"')
                .body(files.page());
    }
}

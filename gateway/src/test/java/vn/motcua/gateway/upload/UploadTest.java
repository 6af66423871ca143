package vn.motcua.gateway.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class UploadTest {

    @Test
    void parametersAreThoseOfTheAddressAndTheBodyIsLeftAlone() throws IOException {
        MockHttpServletRequest request = form("q=V%C4%A9nh+Thu%E1%BA%ADn&page=0&page=1&preview", "page=9&x=1");
        Upload upload = new Upload(request, 100);
        assertThat(upload.getParameter("q")).isEqualTo("Vĩnh Thuận");
        assertThat(upload.getParameterValues("page")).containsExactly("0", "1");
        assertThat(upload.getParameter("preview")).isEmpty();
        assertThat(upload.getParameter("x")).isNull();
        assertThat(upload.getInputStream().readAllBytes()).asString().isEqualTo("page=9&x=1");
    }

    @Test
    void aBodyAtTheLimitIsRead() throws IOException {
        Upload upload = new Upload(form("", "0123456789"), 10);
        assertThat(upload.getInputStream().readAllBytes()).hasSize(10);
        assertThat(UploadFailure.of(upload)).isEmpty();
    }

    @Test
    void aBodyOverTheLimitFailsAndSaysWhy() {
        Upload upload = new Upload(form("", "0123456789"), 9);
        assertThatIOException().isThrownBy(() -> upload.getInputStream().readAllBytes());
        assertThat(UploadFailure.of(upload)).hasValue(UploadFailure.TOO_LARGE);
    }

    private static MockHttpServletRequest form(String query, String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/events");
        request.setQueryString(query);
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}

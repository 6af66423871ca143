package vn.motcua.simulator.send;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a request. */
public record Reply(int status, HttpHeaders headers, byte[] body) {

    /** True for 2xx. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The body as JSON; missing where it is none. */
    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }

    /** What a problem says: its detail, else its title, else the status and the beginning of the text. */
    public String problem() {
        JsonNode json = json();
        String detail = json.path("detail").asString("");
        String title = json.path("title").asString("");
        String text = new String(body, StandardCharsets.UTF_8);
        String beginning = text.substring(0, Math.min(200, text.length())).strip();
        return "HTTP " + status + ": " + (!detail.isEmpty() ? detail : !title.isEmpty() ? title : beginning);
    }
}

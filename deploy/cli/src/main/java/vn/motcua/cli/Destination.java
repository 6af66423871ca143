package vn.motcua.cli;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.cli.text.Texts;

/**
 * Which system a command talks to, and by which token.
 *
 * @param url ends with a slash
 */
public record Destination(URI url, Optional<String> token) {

    /** The options that name it. */
    public static final Set<String> OPTIONS = Set.of("--url", "--token");

    private static final String DEFAULT_URL = "http://127.0.0.1:8080";

    /** As typed, else as the environment says, else this machine. */
    public static Destination of(Arguments arguments, Map<String, String> environment, Texts texts) {
        String url = arguments
                .value("--url")
                .or(() -> Optional.ofNullable(environment.get("MOTCUA_URL")))
                .orElse(DEFAULT_URL);
        Optional<String> token = arguments
                .value("--token")
                .or(() -> Optional.ofNullable(environment.get("MOTCUA_TOKEN")))
                .or(() -> Optional.ofNullable(environment.get("MOTCUA_ADMIN_TOKEN")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        return new Destination(uri(url, texts), token);
    }

    private static URI uri(String text, Texts texts) {
        try {
            URI uri = URI.create(text.endsWith("/") ? text : text + '/');
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new Usage(texts.get("usage.url", text));
        }
        throw new Usage(texts.get("usage.url", text));
    }
}

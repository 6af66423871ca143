package vn.motcua.cli.push;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.cli.Arguments;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.Texts;

/**
 * What to push, and where to.
 *
 * @param files names as they were typed; {@code -} is standard input
 */
record PushOptions(List<String> files, URI url, Optional<String> token) {

    private static final String DEFAULT_URL = "http://127.0.0.1:8080";

    static PushOptions parse(List<String> words, Map<String, String> environment, Texts texts) {
        Arguments arguments = Arguments.parse(words, Set.of("--url", "--token"), Set.of("--help"), texts);
        if (arguments.others().isEmpty() || arguments.has("--help")) {
            throw new Usage(texts.get("push.usage"));
        }
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
        return new PushOptions(arguments.others(), uri(url, texts), token);
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

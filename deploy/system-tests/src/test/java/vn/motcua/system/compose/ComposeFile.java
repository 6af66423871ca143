package vn.motcua.system.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The compose file with its variables filled in, as Docker resolves it.
 *
 * @param services by name
 * @param networks by name
 * @param volumes by name
 */
public record ComposeFile(
        Map<String, ComposeService> services, Map<String, Object> networks, Map<String, Object> volumes) {

    /**
     * Reads it.
     *
     * @throws MissingVariable if a variable without a default has no value
     */
    public static ComposeFile read(Path file, Map<String, String> environment) {
        return of(text(file), environment);
    }

    /** Reads it from text that has no variables, or those of the environment. */
    public static ComposeFile of(String text, Map<String, String> environment) {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Map<String, Object> filled = map(new Interpolation(environment).fill(tree));
        Map<String, ComposeService> services = new LinkedHashMap<>();
        map(filled.get("services"))
                .forEach((name, service) -> services.put(name, new ComposeService(name, map(service))));
        return new ComposeFile(services, map(filled.get("networks")), map(filled.get("volumes")));
    }

    /** The service of a name. */
    public ComposeService service(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    /** The services that are built of the Dockerfile. */
    public Map<String, ComposeService> own() {
        return services.entrySet().stream()
                .filter(service -> service.getValue().raw().containsKey("build"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** The variables of a file of {@code NAME=value} lines. */
    public static Map<String, String> variables(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) Objects.requireNonNull(node);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.motcua.system.compose;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A service of the compose file.
 *
 * @param name its host name, too
 * @param raw all that is said of it
 */
public record ComposeService(String name, Map<String, Object> raw) {

    /** A setting that must be there. */
    public Object get(String setting) {
        return Objects.requireNonNull(raw.get(setting), name + " has no " + setting);
    }

    /** A setting that is a list of texts; empty if it is not there. */
    public List<String> list(String setting) {
        return raw.get(setting) instanceof Collection<?> values
                ? values.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The names in a setting that is a map; empty if it is not there. */
    public Collection<String> names(String setting) {
        return raw.get(setting) instanceof Map<?, ?> map ? ComposeFile.map(map).keySet() : list(setting);
    }

    /** Its variables. */
    public Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>();
        ComposeFile.map(get("environment")).forEach((variable, value) -> variables.put(variable, value.toString()));
        return variables;
    }

    /** The command of its health check, run without a shell. */
    public List<String> healthCheck() {
        List<String> test = ((List<?>) Objects.requireNonNull(
                        ComposeFile.map(get("healthcheck")).get("test")))
                .stream().map(Object::toString).toList();
        if (!test.getFirst().equals("CMD")) {
            throw new IllegalStateException(name + " does not say CMD: " + test);
        }
        return test.subList(1, test.size());
    }

    /** Its memory in bytes. */
    public long memory() {
        String limit = get("mem_limit").toString();
        long number = Long.parseLong(limit.replaceAll("\\D", ""));
        return number << (limit.endsWith("g") ? 30 : 20);
    }

    /** How many processors it may use. */
    public double processors() {
        return Double.parseDouble(get("cpus").toString());
    }

    /** Whether it ends when its work is done. */
    public boolean oneShot() {
        return get("restart").toString().startsWith("on-failure");
    }

    /** Whether other services wait until it has ended well. */
    public static boolean waitedFor(String name, Collection<ComposeService> services) {
        return services.stream()
                .map(service -> service.raw().get("depends_on"))
                .filter(Map.class::isInstance)
                .map(ComposeFile::map)
                .map(needs -> needs.get(name))
                .filter(Objects::nonNull)
                .map(need -> ComposeFile.map(need).get("condition"))
                .anyMatch(condition ->
                        Arrays.asList("service_completed_successfully").contains(condition));
    }
}

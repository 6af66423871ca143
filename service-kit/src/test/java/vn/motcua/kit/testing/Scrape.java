package vn.motcua.kit.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service answers at {@code /actuator/prometheus}: names with the tags they bear. */
public final class Scrape {

    private static final Pattern SERIES =
            Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{((?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*\")*)})? (\\S+)");
    private static final Pattern TAG = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, Double> series = new TreeMap<>();
    private final Map<String, Set<String>> tags = new TreeMap<>();

    /** Reads an answer. */
    public Scrape(String text) {
        Matcher line = SERIES.matcher(text);
        while (line.find()) {
            String labels = line.group(2) == null ? "" : line.group(2);
            series.put(line.group(1) + '{' + labels + '}', number(line.group(3)));
            Set<String> names = tags.computeIfAbsent(line.group(1), absent -> new TreeSet<>());
            TAG.matcher(labels).results().forEach(tag -> names.add(tag.group(1)));
        }
    }

    /** All names. */
    public Set<String> names() {
        return tags.keySet();
    }

    /** How many series there are. */
    public int size() {
        return series.size();
    }

    /** The tags that a metric bears in any series. */
    public Set<String> tags(String name) {
        return tags.getOrDefault(name, Set.of());
    }

    /** The values of a tag of a metric. */
    public Set<String> values(String name, String tag) {
        Pattern value = Pattern.compile("\\b" + tag + "=\"([^\"]*)\"");
        return series.keySet().stream()
                .filter(key -> key.startsWith(name + '{'))
                .flatMap(key -> value.matcher(key).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sum of all series of a metric that bear these parts of labels, such as {@code outcome="accepted"}. */
    public double sum(String name, String... parts) {
        return series.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + '{'))
                .filter(entry -> Set.of(parts).stream().allMatch(entry.getKey()::contains))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static double number(String text) {
        return text.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}

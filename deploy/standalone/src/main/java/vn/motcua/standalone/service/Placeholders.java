package vn.motcua.standalone.service;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values for {@code ${name}}; a name that nobody knows is an error, never an empty string. */
public record Placeholders(Map<String, String> values) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    public Placeholders {
        values = Map.copyOf(values);
    }

    /** These values and more; the added ones win. */
    public Placeholders with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return new Placeholders(all);
    }

    /** The template with every placeholder replaced. */
    public String fill(String template) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "unknown placeholder ${%s}, known are %s".formatted(name, values.keySet()));
        }
        return value;
    }
}

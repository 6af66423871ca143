package vn.motcua.system.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compose's variables: {@code $${NAME}}, with {@code :-default} or {@code :?message}, and {@code $$} for a dollar sign. */
record Interpolation(Map<String, String> environment) {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:(\\$)|\\{(\\w+)(?::([-?])([^}]*))?})");

    /** A tree of maps, lists and values with every text filled in. */
    Object fill(Object node) {
        return switch (node) {
            case String text -> fill(text);
            case Map<?, ?> map -> {
                Map<String, Object> filled = new LinkedHashMap<>();
                map.forEach((key, value) -> filled.put(key.toString(), value == null ? Map.of() : fill(value)));
                yield filled;
            }
            case List<?> list -> list.stream().map(this::fill).toList();
            default -> node;
        };
    }

    private String fill(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) != null ? "$" : value(match.group(2), match.group(3), match.group(4))));
    }

    private String value(String name, String kind, String rest) {
        String value = environment.getOrDefault(name, "");
        if (!value.isEmpty()) {
            return value;
        }
        if ("-".equals(kind)) {
            return rest;
        }
        throw new MissingVariable(name, rest);
    }
}

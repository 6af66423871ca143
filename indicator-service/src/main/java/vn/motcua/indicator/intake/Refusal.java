package vn.motcua.indicator.intake;

import java.util.List;

/**
 * Why an item is not taken: the place, and what would be right there.
 *
 * @param field path of the field, such as {@code data.steps[2].at}
 * @param key of the sentence in the bundles, with its arguments, which never quote free text of the sender
 */
public record Refusal(String field, String key, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal at a field. */
    public static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, key, List.of(arguments));
    }
}

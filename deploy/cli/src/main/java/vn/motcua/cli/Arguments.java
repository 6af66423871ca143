package vn.motcua.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.cli.text.Texts;

/** The words of a command line: options with a value ({@code --url X} or {@code --url=X}), flags, and the others. */
public record Arguments(Map<String, String> options, List<String> others) {

    public Arguments {
        options = Map.copyOf(options);
        others = List.copyOf(others);
    }

    /** Reads the words; an unknown option or a missing value is a mistake of the user. */
    public static Arguments parse(List<String> words, Set<String> withValue, Set<String> flags, Texts texts) {
        Map<String, String> options = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!word.startsWith("--")) {
                others.add(word);
            } else if (flags.contains(word)) {
                options.put(word, "");
            } else if (!withValue.contains(name)) {
                throw new Usage(texts.get("usage.unknown", word));
            } else if (word.contains("=")) {
                options.put(name, word.substring(name.length() + 1));
            } else if (i + 1 < words.size()) {
                options.put(name, words.get(++i));
            } else {
                throw new Usage(texts.get("usage.value", name));
            }
        }
        return new Arguments(options, others);
    }

    /** The value of an option, if it was given. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** True when a flag was given. */
    public boolean has(String name) {
        return options.containsKey(name);
    }
}

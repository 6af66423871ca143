package vn.motcua.plan.spreadsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What may stand in a column: the codes of the interface, and the words that people choose. */
final class Choices {

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Choices() {}

    /** Choices whose words are under {@code choice.name.code}. */
    static Choices of(Words words, String name, List<String> codes) {
        Choices choices = new Choices();
        for (String code : codes) {
            String key = "choice." + name + '.' + code;
            choices.add(code, words.of(key));
            words.also(key).forEach(also -> choices.codes.putIfAbsent(Words.plain(also), code));
        }
        return choices;
    }

    /** Named things: chosen as {@code name [code]}, known by the name and by the code too. */
    static <T> Choices named(Iterable<T> things, Function<T, String> code, Function<T, String> name) {
        Choices choices = new Choices();
        for (T thing : things) {
            choices.add(code.apply(thing), name.apply(thing) + " [" + code.apply(thing) + ']');
            choices.codes.putIfAbsent(Words.plain(name.apply(thing)), code.apply(thing));
        }
        return choices;
    }

    private void add(String code, String label) {
        labels.put(code, label);
        codes.put(Words.plain(label), code);
        codes.put(Words.plain(code), code);
    }

    /** The words of all, in their order. */
    List<String> labels() {
        return List.copyOf(labels.values());
    }

    /** The words of a code, or the code itself where it is not known any more. */
    String label(String code) {
        return labels.getOrDefault(code, code);
    }

    /** The code that a text names; empty where it names none. */
    Optional<String> code(String written) {
        String plain = Words.plain(written);
        String known = codes.get(plain);
        if (known == null && plain.endsWith("]")) {
            known = codes.get(plain.substring(plain.lastIndexOf('[') + 1, plain.length() - 1));
        }
        return Optional.ofNullable(known);
    }
}

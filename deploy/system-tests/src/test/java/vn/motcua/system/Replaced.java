package vn.motcua.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Addresses and paths of containers, and what they are in this test; nothing else of a setting may change. */
final class Replaced {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** This text, wherever it stands, becomes that one. */
    Replaced with(String container, Object here) {
        texts.put(container, here.toString());
        return this;
    }

    String in(String value) {
        String here = value;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            here = here.replace(text.getKey(), text.getValue());
        }
        return here;
    }

    Map<String, String> in(Map<String, String> environment) {
        Map<String, String> here = new TreeMap<>(environment);
        here.replaceAll((name, value) -> in(value));
        return here;
    }
}

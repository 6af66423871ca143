package vn.motcua.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import vn.motcua.standalone.data.Refusal;

/**
 * What the operator asked for.
 *
 * @param port the gateway's port; the others follow it
 * @param data the data directory
 */
record Options(int port, Path data) {
    private static final int LARGEST_PORT = 65535;

    /** Reads {@code --port N} and {@code --data DIR}, also with {@code =}; refuses anything else. */
    static Options parse(List<String> arguments, Path home) {
        int port = 8080;
        Path data = home.resolve("data");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String[] word = rest.next().split("=", 2);
            switch (word[0]) {
                case "--port" -> port = port(value(word, rest));
                case "--data" -> data = Path.of(value(word, rest));
                default -> throw new Refusal("refused.option", word[0]);
            }
        }
        return new Options(port, data);
    }

    private static String value(String[] word, Iterator<String> rest) {
        String value = word.length == 2 ? word[1] : rest.hasNext() ? rest.next() : "";
        if (value.isBlank()) {
            throw new Refusal("refused.value", word[0], "?");
        }
        return value;
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= LARGEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new Refusal("refused.value", "--port", value);
        }
        throw new Refusal("refused.value", "--port", value);
    }
}

package vn.motcua.cli.demo;

import java.util.List;
import java.util.Set;
import vn.motcua.cli.Arguments;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.Texts;

/**
 * How to run the demo.
 *
 * @param exit whether to end when all is shown, instead of staying until Ctrl-C
 * @param port the gateway's port; the others follow it
 */
record DemoOptions(boolean exit, int port) {

    private static final int HIGHEST = 65_528;

    static DemoOptions parse(List<String> words, Texts texts) {
        Arguments arguments = Arguments.parse(words, Set.of("--port"), Set.of("--exit", "--help"), texts);
        if (!arguments.others().isEmpty() || arguments.has("--help")) {
            throw new Usage(texts.get("demo.usage"));
        }
        return new DemoOptions(
                arguments.has("--exit"), port(arguments.value("--port").orElse("8080"), texts));
    }

    private static int port(String text, Texts texts) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > HIGHEST) {
            throw new Usage(texts.get("usage.port", text));
        }
        return port;
    }
}

package vn.motcua.cli.push;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.cli.Arguments;
import vn.motcua.cli.Destination;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.Texts;

/**
 * What to push, and where to.
 *
 * @param files names as they were typed; {@code -} is standard input
 */
record PushOptions(List<String> files, Destination to) {

    static PushOptions parse(List<String> words, Map<String, String> environment, Texts texts) {
        Arguments arguments = Arguments.parse(words, Destination.OPTIONS, Set.of("--help"), texts);
        if (arguments.others().isEmpty() || arguments.has("--help")) {
            throw new Usage(texts.get("push.usage"));
        }
        return new PushOptions(arguments.others(), Destination.of(arguments, environment, texts));
    }
}

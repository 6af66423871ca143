package vn.motcua.cli.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.cli.Arguments;
import vn.motcua.cli.Destination;
import vn.motcua.cli.Usage;
import vn.motcua.cli.text.Texts;

/** Which report to verify, and where it is. */
record VerifyOptions(String report, Destination at) {

    static VerifyOptions parse(List<String> words, Map<String, String> environment, Texts texts) {
        Arguments arguments = Arguments.parse(words, Destination.OPTIONS, Set.of("--help"), texts);
        if (arguments.others().size() != 1 || arguments.others().getFirst().isBlank() || arguments.has("--help")) {
            throw new Usage(texts.get("verify.usage"));
        }
        return new VerifyOptions(arguments.others().getFirst().strip(), Destination.of(arguments, environment, texts));
    }
}

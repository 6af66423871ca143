package vn.motcua.bench.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;

/** Names the part of the project that a stack belongs to: the first rule of {@code parts.csv} that one of its frames meets. */
final class Parts {

    static final String IDLE = "idle";

    private static final String OTHER = "other";

    private final List<Rule> rules;

    private record Rule(String part, Pattern frame) {}

    private Parts(List<Rule> rules) {
        this.rules = rules;
    }

    static Parts shipped() {
        try (InputStream csv = Objects.requireNonNull(Parts.class.getResourceAsStream("parts.csv"))) {
            return new Parts(new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 2))
                    .map(line -> new Rule(line[0], Pattern.compile(line[1])))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(RecordedStackTrace stack) {
        List<String> frames = stack.getFrames().stream().map(Parts::name).toList();
        return rules.stream()
                .filter(rule -> frames.stream()
                        .anyMatch(frame -> rule.frame().matcher(frame).find()))
                .map(Rule::part)
                .findFirst()
                .orElse(OTHER);
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + '.' + frame.getMethod().getName();
    }
}

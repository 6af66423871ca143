package vn.motcua.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of problem types that people read is the one that services answer with. */
class ProblemsDocumentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z-]+)` \\| (\\d+) \\| ([^|]{20,}) \\| ([^|]{20,}) \\|$", Pattern.MULTILINE);

    @Test
    void everyTypeIsToldWithItsStatusInBothLanguagesAndNoOther() throws IOException {
        Map<String, Integer> told = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(ROOT.resolve("docs/problems.md")));
        while (rows.find()) {
            told.put(rows.group(1), Integer.valueOf(rows.group(2)));
        }

        assertThat(told)
                .isEqualTo(Arrays.stream(ProblemType.values())
                        .collect(Collectors.toMap(
                                ProblemType::slug, type -> type.status().value())));
    }

    @Test
    void noServiceMakesProblemsOfItsOwn() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            assertThat(modules.map(module -> module.resolve("src/main/java"))
                            .filter(Files::isDirectory)
                            .flatMap(ProblemsDocumentTest::files)
                            .filter(file -> !file.endsWith(Path.of("kit", "web", "Problems.java")))
                            .filter(file -> !file.endsWith(Path.of("kit", "web", "ProblemType.java")))
                            .filter(file -> text(file).matches("(?s).*(ProblemDetail\\.for|\"urn:motcua:problem).*")))
                    .isEmpty();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

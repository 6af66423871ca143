package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    private final Machine machine = new Machine("a machine");

    @TempDir
    private Path folder;

    @Test
    void aBenchmarkThatIsRunAgainReplacesItsOwnSectionAlone() throws IOException {
        Page page = new Page(folder.resolve("docs/page.md"));
        page.write(machine, request(page), measured("one", "first"));
        page.write(machine, request(page), measured("two", "second"));
        page.write(machine, request(page), measured("one", "third"));

        String text = Files.readString(page.file());
        assertThat(text).startsWith("# Benchmarks").contains("third", "second").doesNotContain("first");
        assertThat(text.indexOf("third")).isLessThan(text.indexOf("second"));
    }

    private static Request request(Page page) {
        return new Request(List.of(), Sizes.tiny(), page.file(), "");
    }

    private static Measured measured(String name, String figure) {
        return new Measured(
                name,
                "A title",
                List.of("A condition."),
                List.of(Table.of("", "figure").row("row", figure)),
                List.of("All was right."),
                List.of("It means this."));
    }
}

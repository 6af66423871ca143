package vn.motcua.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path parent;

    @Test
    void aSecondOwnerIsRefusedAndToldOfTheFirst() throws Exception {
        try (DataDirectory first = DataDirectory.open(parent.resolve("new/data"))) {
            new RunRecord(4711, "http://127.0.0.1:8080", true, List.of(), "k", "m").write(first.record());
            assertThatThrownBy(() -> DataDirectory.open(first.root()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.arguments())
                                    .containsExactly(first.root(), "pid 4711, http://127.0.0.1:8080"));
        }
        DataDirectory.open(parent.resolve("new/data")).close();
    }

    @Test
    void whereNoDirectoryCanBeIsRefused() throws Exception {
        Path file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data"))).isInstanceOf(Refusal.class);
    }

    @Test
    void theLogsOfTheLastThreeRunsAreKept() throws Exception {
        try (DataDirectory data = DataDirectory.open(parent)) {
            for (int run = 1; run <= 5; run++) {
                Files.writeString(data.freshLog("gateway"), "run " + run);
            }
            assertThat(data.freshLog("gateway")).doesNotExist();
            assertThat(parent.resolve("logs/gateway.log.1")).hasContent("run 5");
            assertThat(parent.resolve("logs/gateway.log.3")).hasContent("run 3");
            assertThat(parent.resolve("logs/gateway.log.4")).doesNotExist();
        }
    }
}

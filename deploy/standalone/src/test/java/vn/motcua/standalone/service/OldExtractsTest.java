package vn.motcua.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldExtractsTest {
    @TempDir
    Path directory;

    @Test
    void onlyFormerBuildsAreDeleted() throws Exception {
        Path current = extract("current", 1);
        Path former = extract("former", 1);
        Path fresh = extract("fresh", 0);

        new OldExtracts(directory, current).delete();

        assertThat(former).doesNotExist();
        assertThat(current).exists();
        assertThat(fresh).exists();
    }

    @Test
    void whatAProcessRunsFromStays() throws Exception {
        Path used = extract("used", 1);
        Process process = new ProcessBuilder(
                        "sh", "-c", "sleep 60; true", used.resolve("app.jar").toString())
                .start();
        try {
            new OldExtracts(directory, directory.resolve("current")).delete();
            assertThat(used).exists();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private Path extract(String name, int hoursAgo) throws Exception {
        Path extract =
                Files.createDirectories(directory.resolve(name).resolve("lib")).getParent();
        Files.createFile(extract.resolve("lib/a.jar"));
        Files.setLastModifiedTime(extract, FileTime.from(Instant.now().minusSeconds(hoursAgo * 3600L)));
        return extract;
    }
}

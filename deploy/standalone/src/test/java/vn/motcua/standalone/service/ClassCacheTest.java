package vn.motcua.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassCacheTest {
    @TempDir
    Path directory;

    private ExtractedJar jar;

    @BeforeEach
    void place() {
        jar = new ExtractedJar(directory.resolve("app.jar"), "x.Main");
    }

    @Test
    void newJavaHasAnAotCacheAndOlderJavaAnArchive() {
        assertThat(ClassCache.of(jar, 25, "").make())
                .contains("-XX:AOTCacheOutput=" + directory.resolve("java-25-00000000.aot.new"));
        assertThat(ClassCache.of(jar, 21, "").make())
                .contains("-XX:ArchiveClassesAtExit=" + directory.resolve("java-21-00000000.jsa.new"));
    }

    @Test
    void otherCircumstancesHaveAnotherCache() {
        assertThat(ClassCache.of(jar, 25, "a")).isNotEqualTo(ClassCache.of(jar, 25, "b"));
    }

    @Test
    void aCacheIsUsedOnlyOnceItIsComplete() throws Exception {
        ClassCache cache = ClassCache.of(jar, 25, "");
        Files.createFile(cache.unfinished());
        assertThat(cache.use()).isEmpty();
        Files.createFile(cache.file());
        assertThat(cache.use()).contains("-XX:AOTCache=" + cache.file());
    }
}

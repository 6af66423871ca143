package vn.motcua.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path directory;

    @Test
    void itHoldsOneClassOnly() throws Exception {
        try (JarFile jar = new JarFile(Launcher.in(directory).jar().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .containsExactly("vn/motcua/standalone/child/Child.class");
        }
    }

    @Test
    void itIsWrittenOnceSoThatCachesMadeWithItStayGood() throws Exception {
        Path jar = Launcher.in(directory).jar();
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(jar, old);
        assertThat(Launcher.in(directory).jar()).isEqualTo(jar);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(old);
    }
}

package vn.motcua.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.standalone.data.Refusal;

class BootJarTest {
    @TempDir
    Path home;

    @Test
    void theVersionInTheNameDoesNotMatter() throws Exception {
        Files.createDirectories(home.resolve("gateway/target"));
        Files.createFile(home.resolve("gateway/target/gateway-1.2.3-boot.jar"));
        assertThatCode(() -> BootJar.find(home, "gateway/target/gateway-*-boot.jar"))
                .doesNotThrowAnyException();
    }

    @Test
    void aJarThatWasNeverBuiltIsRefusedByItsPath() {
        assertThatThrownBy(() -> BootJar.find(home, "gateway/target/gateway-*-boot.jar"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly(home.resolve("gateway/target/gateway-*-boot.jar")));
    }
}

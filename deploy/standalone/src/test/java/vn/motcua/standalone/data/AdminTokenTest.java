package vn.motcua.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.standalone.data.AdminToken.Origin;

class AdminTokenTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("admin-token");
    }

    @Test
    void aGeneratedTokenHas32BytesAndIsKeptForItsOwnerOnly() throws Exception {
        AdminToken made = AdminToken.resolve(null, file);
        assertThat(made.origin()).isEqualTo(Origin.GENERATED);
        assertThat(made.value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(AdminToken.resolve(" ", file)).isEqualTo(new AdminToken(made.value(), Origin.KEPT));
    }

    @Test
    void aGivenTokenIsNotWrittenAnywhere() throws Exception {
        assertThat(AdminToken.resolve("given", file)).isEqualTo(new AdminToken("given", Origin.GIVEN));
        assertThat(file).doesNotExist();
    }

    @Test
    void anEmptyFileLeftByAnInterruptedStartIsReplaced() throws Exception {
        Files.createFile(file);
        AdminToken made = AdminToken.resolve(null, file);
        assertThat(made.origin()).isEqualTo(Origin.GENERATED);
        assertThat(Files.readString(file)).isEqualTo(made.value() + "\n");
    }

    @Test
    void itsTextDoesNotTellIt() {
        assertThat(new AdminToken("secret", Origin.GIVEN).toString()).doesNotContain("secret");
    }
}

package vn.motcua.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {
    @TempDir
    Path directory;

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Path file = directory.resolve(RunRecord.FILE);
        RunRecord record = new RunRecord(
                1,
                "http://127.0.0.1:8080",
                true,
                List.of(new RunRecord.Service("gateway", 2, 8080)),
                "127.0.0.1:8084",
                "127.0.0.1:8086");
        record.write(file);
        assertThat(RunRecord.read(file)).isEqualTo(record);
        assertThat(directory).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void noRecordAndADamagedOneAreNone() throws Exception {
        Path file = directory.resolve(RunRecord.FILE);
        assertThat(RunRecord.read(file)).isNull();
        Files.writeString(file, "{\"pid\":");
        assertThat(RunRecord.read(file)).isNull();
    }
}

package vn.motcua.standalone.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs now, for tests and tools: written to {@value #FILE} in the data directory at every change.
 *
 * @param pid the supervisor
 * @param url the gateway
 * @param ready whether every service was ready once
 * @param services one entry per child process
 * @param kafka the broker, {@code host:port}
 * @param mongo the store, {@code host:port}
 */
public record RunRecord(long pid, String url, boolean ready, List<Service> services, String kafka, String mongo) {
    /** The file's name. */
    public static final String FILE = "standalone.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One child process. */
    public record Service(String name, long pid, int port) {}

    /** Replaces the file in one step: a reader never sees half of it. */
    public void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        JSON.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), this);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the file says; null when there is none or it cannot be read. */
    public static @Nullable RunRecord read(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), RunRecord.class) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }
}

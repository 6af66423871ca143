package vn.motcua.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds all that is kept. One supervisor owns it at a time; the lock is the operating system's, so a
 * killed owner leaves none behind.
 */
public final class DataDirectory implements AutoCloseable {
    private static final int OLD_LOGS = 3;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates what is missing and takes ownership; refused when another supervisor has it or it cannot be written. */
    public static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.resolve("logs"));
            FileChannel channel =
                    FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isOurs(channel)) {
                channel.close();
                throw new Refusal("refused.directory.taken", root, owner(root));
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new Refusal("refused.directory.unusable", root, e.toString());
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static String owner(Path root) {
        @Nullable RunRecord record = RunRecord.read(root.resolve(RunRecord.FILE));
        return record == null ? "?" : "pid %d, %s".formatted(record.pid(), record.url());
    }

    /** The directory itself, absolute. */
    public Path root() {
        return root;
    }

    /** The broker's log. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The store's file. */
    public Path mongo() {
        return root.resolve("mongo");
    }

    /** What a service keeps to start faster and could lose: the state stores of its streams. */
    public Path state(String service) {
        return root.resolve("state").resolve(service);
    }

    /** Where the admin token is kept. */
    public Path token() {
        return root.resolve("admin-token");
    }

    /** Where tools read which processes and ports this run has. */
    public Path record() {
        return root.resolve(RunRecord.FILE);
    }

    /** The log file of a name; the files of the last runs are kept beside it as {@code .1}, {@code .2}, {@code .3}. */
    public Path freshLog(String name) throws IOException {
        Path log = root.resolve("logs").resolve(name + ".log");
        for (int age = OLD_LOGS; age > 0; age--) {
            Path younger = age == 1 ? log : log.resolveSibling(name + ".log." + (age - 1));
            if (Files.exists(younger)) {
                Files.move(younger, log.resolveSibling(name + ".log." + age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return log;
    }

    /** Gives the directory free for the next supervisor. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.motcua.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * The MongoDB-protocol server over one file, for evaluation and small offices. An orderly stop loses nothing; a kill -9
 * may lose the acknowledged writes of the last {@value #COMMIT_MILLIS} ms or so, never more, and the file stays sound.
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final int COMMIT_MILLIS = 30;
    private static final int CACHE_MB = 32;

    private final MongoServer server;
    private final MVStore file;

    private EmbeddedStore(MongoServer server, MVStore file) {
        this.server = server;
        this.file = file;
    }

    /**
     * Returns once the server takes connections.
     *
     * @param onBreakdown told when the file can no longer be written (disk full, damaged)
     */
    public static EmbeddedStore start(Path directory, int port, Runnable onBreakdown) throws IOException {
        Files.createDirectories(directory);
        MVStore file = new MVStore.Builder()
                .fileName(directory.resolve("store.mv").toString())
                .cacheSize(CACHE_MB)
                .backgroundExceptionHandler((thread, failure) -> onBreakdown.run())
                .open();
        file.setAutoCommitDelay(COMMIT_MILLIS);
        MongoServer server = new MongoServer(new H2Backend(file));
        server.bind("127.0.0.1", port);
        return new EmbeddedStore(server, file);
    }

    /** Stops in order; everything acknowledged is on disk afterwards. */
    @Override
    public void close() {
        server.shutdownNow();
        if (!file.isClosed()) {
            file.close();
        }
    }
}

package vn.motcua.report.cells.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server with its files. */
class FileCellStoreIT extends CellStoreContract {

    @TempDir
    private Path directory;

    private MongoServer server;

    @Override
    String uri() {
        server = new MongoServer(new H2Backend(directory.resolve("store.mv").toString()));
        return "mongodb://127.0.0.1:" + server.bind().getPort() + "/contract";
    }

    @Override
    void stop() {
        server.shutdownNow();
    }
}

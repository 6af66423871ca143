package vn.motcua.kit.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/** A server of the MongoDB protocol in memory, on a free port of the loopback. */
public final class EmbeddedMongo implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final InetSocketAddress address = server.bind();

    /** The connection string of a database. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:" + address.getPort() + '/' + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}

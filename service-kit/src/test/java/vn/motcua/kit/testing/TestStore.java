package vn.motcua.kit.testing;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.testcontainers.mongodb.MongoDBContainer;

/** A server of the MongoDB protocol. What a test has stored is dropped when it closes this. */
public final class TestStore implements AutoCloseable {

    private final String kind;
    private final String server;
    private final Runnable stop;
    private final List<String> used = new CopyOnWriteArrayList<>();

    private TestStore(String kind, String server, Runnable stop) {
        this.kind = kind;
        this.server = server;
        this.stop = stop;
    }

    static @Nullable TestStore at(@Nullable String uri) {
        return uri == null || uri.isBlank()
                ? null
                : new TestStore("the MongoDB of MOTCUA_TEST_MONGODB_URI", uri, () -> {});
    }

    static TestStore inDocker() {
        String image = DockerEngine.image("mongo");
        MongoDBContainer container = new MongoDBContainer(image).withReplicaSet();
        container.start();
        return new TestStore(image + ", a replica set in Docker", container.getConnectionString(), container::stop);
    }

    static TestStore embedded() {
        EmbeddedMongo mongo = new EmbeddedMongo();
        return new TestStore("the embedded server of the MongoDB protocol", mongo.uri(""), mongo::close);
    }

    /** The connection string of an empty database of this test alone. */
    public String uri() {
        String database =
                "motcua_test_" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        used.add(database);
        return on(database);
    }

    private String on(String database) {
        ConnectionString given = new ConnectionString(server);
        String[] parts = server.split("\\?", 2);
        String options = parts.length < 2 ? "" : parts[1];
        if (given.getCredential() != null && !options.contains("authSource")) {
            options += (options.isEmpty() ? "" : "&") + "authSource="
                    + given.getCredential().getSource();
        }
        int hosts = parts[0].indexOf("//") + 2;
        int path = parts[0].indexOf('/', hosts);
        return (path < 0 ? parts[0] : parts[0].substring(0, path))
                + '/'
                + database
                + (options.isEmpty() ? "" : '?' + options);
    }

    @Override
    public void close() {
        try (MongoClient client = MongoClients.create(server)) {
            used.forEach(database -> client.getDatabase(database).drop());
        } finally {
            stop.run();
        }
    }

    @Override
    public String toString() {
        return kind;
    }
}

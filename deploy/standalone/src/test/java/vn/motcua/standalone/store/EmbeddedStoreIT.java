package vn.motcua.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.standalone.data.Ports;
import vn.motcua.standalone.service.TinyCommands;

class EmbeddedStoreIT {
    @TempDir
    Path directory;

    private final Ports ports = new Ports();

    @Test
    void anOrderlyStopLosesNothing() throws Exception {
        int first = ports.any();
        try (EmbeddedStore store = start(first);
                MongoClient client = client(first)) {
            IntStream.range(0, 100).forEach(number -> insert(client, number));
        }
        int second = ports.any();
        try (EmbeddedStore store = start(second);
                MongoClient client = client(second)) {
            assertThat(numbers(client)).hasSize(100);
        }
    }

    @Test
    void killMinus9LeavesAPrefixOfWhatWasWrittenAndAllThatIsAMomentOld() throws Exception {
        int first = ports.any();
        Process killed = TinyCommands.java(
                        List.of(StoreProcess.class.getName(), directory.toString(), String.valueOf(first)))
                .start();
        try (MongoClient client = client(first)) {
            assertThat(killed.inputReader().readLine()).isEqualTo("ready");
            IntStream.range(0, 200).forEach(number -> insert(client, number));
            awaitCommit();
            IntStream.range(200, 400).forEach(number -> insert(client, number));
        } finally {
            killed.destroyForcibly().waitFor();
        }
        int second = ports.any();
        try (EmbeddedStore store = start(second);
                MongoClient client = client(second)) {
            List<Integer> kept = numbers(client);
            assertThat(kept).hasSizeBetween(200, 400);
            assertThat(kept).isEqualTo(IntStream.range(0, kept.size()).boxed().toList());
        }
    }

    /** The file no longer grows: what was acknowledged before is in it. */
    private void awaitCommit() {
        Path file = directory.resolve("store.mv");
        await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(10)).until(() -> {
            long before = Files.getLastModifiedTime(file).toMillis();
            return System.currentTimeMillis() - before > 50;
        });
    }

    private EmbeddedStore start(int port) throws Exception {
        return EmbeddedStore.start(directory, port, () -> Runtime.getRuntime().halt(1));
    }

    private static MongoClient client(int port) {
        return MongoClients.create("mongodb://127.0.0.1:" + port);
    }

    private static void insert(MongoClient client, int number) {
        collection(client).insertOne(new Document("_id", number));
    }

    private static List<Integer> numbers(MongoClient client) {
        return collection(client)
                .find()
                .sort(Sorts.ascending("_id"))
                .map(document -> document.getInteger("_id"))
                .into(new ArrayList<>());
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("motcua").getCollection("numbers");
    }
}

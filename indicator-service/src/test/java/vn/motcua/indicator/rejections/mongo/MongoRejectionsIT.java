package vn.motcua.indicator.rejections.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.motcua.indicator.rejections.CountedRejection;
import vn.motcua.indicator.rejections.Rejection;
import vn.motcua.indicator.rejections.Rejections;
import vn.motcua.kit.testing.Servers;
import vn.motcua.kit.testing.TestStore;

class MongoRejectionsIT {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private static TestStore server;

    private final SimpleMongoClientDatabaseFactory database = new SimpleMongoClientDatabaseFactory(server.uri());
    private final Rejections rejections = new MongoRejections(new MongoTemplate(database));

    @BeforeAll
    static void start() {
        server = Servers.store();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void disconnect() throws Exception {
        database.destroy();
    }

    @Test
    void theNewestAreFirstByUnitAndChannel() {
        store(0, 10);

        assertThat(page(null, null, 0, 3)).containsExactly("9", "8", "7");
        assertThat(page(null, null, 3, 3)).containsExactly("0");
        assertThat(page(List.of("u0"), null, 0, 9)).containsExactly("8", "6", "4", "2", "0");
        assertThat(page(null, "PORTAL", 0, 9)).isEmpty();
        assertThat(rejections
                        .find(new Rejections.Filter(List.of("u1"), "HTTP"), 0, 2)
                        .total())
                .isEqualTo(5);
    }

    @Test
    void storingAgainChangesNothing() {
        assertThat(rejections.position()).isEmpty();
        store(0, 3);
        store(0, 3);

        assertThat(page(null, null, 0, 9)).hasSize(3);
        assertThat(rejections.position()).hasValue(3);
        assertThat(rejections.held(List.of(counted(1).latest().sameness(), "unknown")))
                .hasSize(1)
                .containsValue(counted(1));
    }

    @Test
    void theOldAndTheManyAreDropped() {
        store(0, 10);

        rejections.prune(START.plusSeconds(1), 5);
        assertThat(page(null, null, 0, 9)).containsExactly("9", "8", "7", "6", "5");
        rejections.prune(START.plusSeconds(7), 100);
        assertThat(page(null, null, 0, 9)).containsExactly("9", "8");
    }

    private void store(int from, int to) {
        rejections.store(
                IntStream.range(from, to).mapToObj(MongoRejectionsIT::counted).toList(), to);
    }

    private static CountedRejection counted(int i) {
        return new CountedRejection(
                new Rejection(
                        Integer.toString(i),
                        START.plusSeconds(i),
                        "HTTP",
                        "u" + i % 2,
                        null,
                        "e-1",
                        null,
                        "data",
                        "sai",
                        "d" + i),
                1,
                i);
    }

    private List<String> page(@Nullable List<String> units, @Nullable String channel, int page, int size) {
        return rejections.find(new Rejections.Filter(units, channel), page, size).items().stream()
                .map(each -> each.latest().id())
                .toList();
    }
}

package vn.motcua.plan.plans.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.testing.Servers;
import vn.motcua.kit.testing.TestStore;
import vn.motcua.plan.plans.Action;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.Evidence;
import vn.motcua.plan.plans.Notice;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.PlanStoreContract;

class MongoPlanStoreIT extends PlanStoreContract {

    private static final String OLD = """
            {"_id":"31-2026-1","version":{"$numberLong":"3"},"unit":"31","year":2026,"label":"2026","status":"PUBLISHED",
             "created":{"$numberLong":"1767578400000"},"plan":{"id":"31-2026-1","unit":"31","year":2026,"half":null,
              "status":"PUBLISHED","version":3,"number":1,"title":"","source":null,"sample":false,
              "targets":[{"indicator":"ON_TIME","sectorGroup":null,"form":"AT_LEAST","value":95,"stretch":null,"base":null,
               "line":4}],
              "tasks":[{"id":"I.1","number":"1","section":"I","content":"Việc","lead":["A"],"coordinating":[],
               "supervising":[],"products":[],"schedule":{},"schedules":[{"kind":"QUARTERS","quarters":["2026-Q1","2026-Q3"],
               "text":"","line":9}],"line":9,"progress":[{"id":"r","on":"2026-03-01","done":true,"percent":null,
               "note":null,"evidence":["12/BC-UBND"]}]}],
              "reporting":{"cutoff":"reporting","deadlines":[]},"problems":[],"unmatched":[],"digest":"d",
              "createdAt":"2026-01-05T02:00:00Z","publishedAt":"2026-01-06T02:00:00Z"}}""";

    private static TestStore server;

    private final List<SimpleMongoClientDatabaseFactory> databases = new ArrayList<>();

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
        for (SimpleMongoClientDatabaseFactory database : databases) {
            database.destroy();
        }
    }

    @Test
    void aPlanFromBeforeThereWereKindsAndNoticesIsTakenAsItWas() {
        SimpleMongoClientDatabaseFactory database = new SimpleMongoClientDatabaseFactory(server.uri());
        databases.add(database);
        MongoTemplate mongo = new MongoTemplate(database);
        Document old = Document.parse(OLD);
        mongo.getCollection(PlanDocument.COLLECTION).insertOne(old);

        MongoPlanStore store = new MongoPlanStore(mongo, JsonMapper.builder().build());
        store.afterPropertiesSet();

        Plan plan = store.of(Book.own("31", new PlanLabel(2026, null))).getFirst();
        assertThat(plan.version()).isEqualTo(3);
        assertThat(plan.life().history()).isEmpty();
        assertThat(plan.task("I.1").orElseThrow().progress().getFirst().evidence())
                .containsExactly(Evidence.of("12/BC-UBND"));
        assertThat(store.awake(LocalDate.of(2026, 9, 23), 10)).containsExactly(plan);
        store.notice(plan.id());
        assertThat(store.told(plan.id()).orElseThrow().notices())
                .extracting(Notice::id, notice -> notice.change().action())
                .containsExactly(tuple("31-2026-1/3", Action.PUBLISHED));
    }

    @Override
    protected PlanStore store() {
        SimpleMongoClientDatabaseFactory database = new SimpleMongoClientDatabaseFactory(server.uri());
        databases.add(database);
        MongoPlanStore store = new MongoPlanStore(
                new MongoTemplate(database), JsonMapper.builder().build());
        store.afterPropertiesSet();
        return store;
    }
}

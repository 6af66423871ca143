package vn.motcua.plan.plans.mongo;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.testing.Servers;
import vn.motcua.kit.testing.TestStore;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.PlanStoreContract;

class MongoPlanStoreIT extends PlanStoreContract {

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

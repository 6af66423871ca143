package vn.motcua.plan.plans.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.testing.EmbeddedMongo;
import vn.motcua.plan.plans.PlanStore;
import vn.motcua.plan.plans.PlanStoreContract;

class MongoPlanStoreIT extends PlanStoreContract {

    private static EmbeddedMongo server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        server = new EmbeddedMongo();
        client = MongoClients.create(server.uri("plans"));
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Override
    protected PlanStore store() {
        MongoPlanStore store = new MongoPlanStore(
                new MongoTemplate(client, "plans-" + UUID.randomUUID()),
                JsonMapper.builder().build());
        store.afterPropertiesSet();
        return store;
    }
}

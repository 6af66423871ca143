package vn.motcua.plan.cascade.mongo;

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
import vn.motcua.plan.cascade.IssueStore;
import vn.motcua.plan.cascade.IssueStoreContract;

class MongoIssueStoreIT extends IssueStoreContract {

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
    protected IssueStore store() {
        SimpleMongoClientDatabaseFactory database = new SimpleMongoClientDatabaseFactory(server.uri());
        databases.add(database);
        MongoIssueStore store = new MongoIssueStore(
                new MongoTemplate(database), JsonMapper.builder().build());
        store.afterPropertiesSet();
        return store;
    }
}

package vn.motcua.report.cells.mongo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.motcua.kit.testing.Servers;
import vn.motcua.kit.testing.TestStore;

/** A server of MongoDB itself, where there is one. */
class ServerCellStoreIT extends CellStoreContract {

    private static TestStore server;

    @BeforeAll
    static void start() {
        server = Servers.store();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Override
    String uri() {
        return server.uri();
    }
}

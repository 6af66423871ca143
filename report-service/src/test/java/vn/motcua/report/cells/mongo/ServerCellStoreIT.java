package vn.motcua.report.cells.mongo;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A server of MongoDB itself, where the build is given one: {@code MOTCUA_TEST_MONGODB_URI}. */
@EnabledIfEnvironmentVariable(named = "MOTCUA_TEST_MONGODB_URI", matches = "mongodb.*")
class ServerCellStoreIT extends CellStoreContract {

    @Override
    String uri() {
        return System.getenv("MOTCUA_TEST_MONGODB_URI");
    }
}

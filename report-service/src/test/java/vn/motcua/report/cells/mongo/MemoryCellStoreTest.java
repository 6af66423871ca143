package vn.motcua.report.cells.mongo;

import vn.motcua.kit.testing.EmbeddedMongo;

class MemoryCellStoreTest extends CellStoreContract {

    private final EmbeddedMongo server = new EmbeddedMongo();

    @Override
    String uri() {
        return server.uri("contract");
    }

    @Override
    void stop() {
        server.close();
    }
}

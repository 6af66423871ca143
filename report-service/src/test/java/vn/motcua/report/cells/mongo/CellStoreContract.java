package vn.motcua.report.cells.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.Contact;
import vn.motcua.report.cells.Declarations;
import vn.motcua.report.cells.Position;
import vn.motcua.report.cells.StoredTable;
import vn.motcua.report.cells.TableKind;
import vn.motcua.report.store.StoreEpoch;

/** What every server must keep that figures are stored in. */
abstract class CellStoreContract {

    private MongoClient client;
    private CellStore store;

    /** The connection string of an empty database. */
    abstract String uri();

    @BeforeEach
    void connect() {
        ConnectionString uri = new ConnectionString(uri());
        client = MongoClients.create(uri);
        store = new MongoCellStore(client.getDatabase(Objects.requireNonNull(uri.getDatabase())), new StoreEpoch());
    }

    @AfterEach
    void disconnect() {
        client.close();
        stop();
    }

    /** Stops the server, if it is the test's own. */
    void stop() {}

    @Test
    void aSmallerOffsetNeverReplacesATable() {
        store.write(TableKind.UNIT_MONTHS, List.of(table("a", 5, 1), table("b", 5, 1)));
        store.write(TableKind.UNIT_MONTHS, List.of(table("a", 4, 2), table("b", 6, 2), table("c", 1, 2)));

        Map<String, StoredTable> found = store.read(TableKind.UNIT_MONTHS, List.of("a", "b", "c", "d"));
        assertThat(found).containsOnlyKeys("a", "b", "c");
        assertThat(found.get("a").packed()).containsExactly(1);
        assertThat(found.get("b").packed()).containsExactly(2);
        assertThat(found.get("b").offset()).isEqualTo(6);
        assertThat(store.read(TableKind.SECTOR_MONTHS, List.of("a"))).isEmpty();
    }

    @Test
    void manyTablesAreWrittenAndReadAtOnce() {
        List<StoredTable> tables = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            tables.add(table("t" + i, i, i % 100));
            ids.add("t" + i);
        }
        store.write(TableKind.PROCEDURE_MONTHS, tables);
        store.write(TableKind.PROCEDURE_MONTHS, tables);

        assertThat(store.read(TableKind.PROCEDURE_MONTHS, ids)).hasSize(5_000);
    }

    @Test
    void declarationsAndContactsKeepTheNewest() {
        store.writeDeclarations(List.of(new Declarations("u", "2026", 3, Map.of("CAMPAIGNS", new Ratio(1, 4)))));
        store.writeDeclarations(List.of(new Declarations("u", "2026", 2, Map.of("CAMPAIGNS", new Ratio(9, 9)))));
        store.writeContacts(List.of(new Contact("u", 3, Instant.EPOCH), new Contact("v", 1, Instant.EPOCH)));
        store.writeContacts(List.of(new Contact("u", 4, Instant.ofEpochSecond(9))));

        assertThat(store.declarations(List.of("u|2026", "u|2025")).get("u|2026").figures())
                .containsExactly(Map.entry("CAMPAIGNS", new Ratio(1, 4)));
        assertThat(store.contacts(null)).hasSize(2);
        assertThat(store.contacts(List.of("u")).get("u").lastArrival()).isEqualTo(Instant.ofEpochSecond(9));
    }

    @Test
    void aPositionAdvancesOnlyFromTheOneThatIsHeld() {
        assertThat(store.position(1)).isEmpty();
        assertThat(store.advance(1, Position.START, new Position(10, 7))).isTrue();
        assertThat(store.advance(1, Position.START, new Position(20, 8))).isFalse();
        assertThat(store.advance(1, new Position(9, 0), new Position(20, 8))).isFalse();
        assertThat(store.position(1)).contains(new Position(10, 7));
        assertThat(store.advance(1, new Position(10, 7), new Position(30, 9))).isTrue();
        store.reset(1, new Position(5, 5));
        store.reset(0, new Position(6, 6));
        assertThat(store.positions())
                .containsExactly(Map.entry(0, new Position(6, 6)), Map.entry(1, new Position(5, 5)));
    }

    private static StoredTable table(String id, long offset, int content) {
        return new StoredTable(id, offset, new byte[] {(byte) content});
    }
}

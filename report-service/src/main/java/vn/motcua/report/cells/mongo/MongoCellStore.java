package vn.motcua.report.cells.mongo;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.Contact;
import vn.motcua.report.cells.Declarations;
import vn.motcua.report.cells.Position;
import vn.motcua.report.cells.StoredTable;
import vn.motcua.report.cells.TableKind;
import vn.motcua.report.store.GuardedWrites;
import vn.motcua.report.store.GuardedWrites.Versioned;
import vn.motcua.report.store.StoreEpoch;

/** The figures in MongoDB, one collection for each kind of table. */
final class MongoCellStore implements CellStore {

    private static final int IDS_A_READ = 500;
    private static final String ID = "_id";
    private static final String NEXT = "next";

    private final Map<TableKind, MongoCollection<Document>> tables = new EnumMap<>(TableKind.class);
    private final MongoCollection<Document> declared;
    private final MongoCollection<Document> contacts;
    private final MongoCollection<Document> positions;
    private final StoreEpoch epoch;

    MongoCellStore(MongoDatabase database, StoreEpoch epoch) {
        for (TableKind kind : TableKind.values()) {
            tables.put(kind, database.getCollection(kind.name().toLowerCase(Locale.ROOT)));
        }
        this.declared = database.getCollection("declared");
        this.contacts = database.getCollection("contacts");
        this.positions = database.getCollection("positions");
        this.epoch = epoch;
    }

    @Override
    public Map<String, StoredTable> read(TableKind kind, Collection<String> ids) {
        Map<String, StoredTable> found = new HashMap<>();
        readByIds(
                collection(kind),
                ids,
                table -> found.put(
                        table.id(), new StoredTable(table.id(), table.offset(), ((Binary) table.content()).getData())));
        return found;
    }

    @Override
    public void write(TableKind kind, Collection<StoredTable> written) {
        GuardedWrites.putNewer(
                collection(kind),
                written.stream()
                        .map(table -> new Versioned(table.id(), table.offset(), new Binary(table.packed())))
                        .toList());
    }

    private MongoCollection<Document> collection(TableKind kind) {
        return requireNonNull(tables.get(kind));
    }

    @Override
    public Map<String, Declarations> declarations(Collection<String> ids) {
        Map<String, Declarations> found = new HashMap<>();
        readByIds(declared, ids, value -> found.put(value.id(), DeclarationDocuments.read(value)));
        return found;
    }

    @Override
    public void writeDeclarations(Collection<Declarations> declarations) {
        GuardedWrites.putNewer(
                declared, declarations.stream().map(DeclarationDocuments::write).toList());
    }

    @Override
    public Map<String, Contact> contacts(@Nullable Collection<String> units) {
        Map<String, Contact> found = new HashMap<>();
        Consumer<Versioned> take = value ->
                found.put(value.id(), new Contact(value.id(), value.offset(), ((Date) value.content()).toInstant()));
        if (units == null) {
            contacts.find().forEach(document -> take.accept(Versioned.of(document)));
        } else {
            readByIds(contacts, units, take);
        }
        return found;
    }

    @Override
    public void writeContacts(Collection<Contact> written) {
        GuardedWrites.putNewer(
                contacts,
                written.stream()
                        .map(contact ->
                                new Versioned(contact.unit(), contact.offset(), Date.from(contact.lastArrival())))
                        .toList());
    }

    @Override
    public Optional<Position> position(int partition) {
        return Optional.ofNullable(positions.find(Filters.eq(ID, partition)).first())
                .map(MongoCellStore::position);
    }

    @Override
    public Map<Integer, Position> positions() {
        Map<Integer, Position> found = new TreeMap<>();
        positions.find().forEach(document -> found.put(document.getInteger(ID), position(document)));
        return found;
    }

    private static Position position(Document document) {
        return new Position(document.getLong(NEXT), document.getLong("watermark"));
    }

    @Override
    public boolean advance(int partition, Position from, Position to) {
        if (from.equals(Position.START) && GuardedWrites.insertNew(positions, document(partition, to))) {
            return true;
        }
        return positions
                        .updateOne(
                                new Document(ID, partition).append(NEXT, from.next()),
                                Updates.combine(Updates.set(NEXT, to.next()), Updates.set("watermark", to.watermark())))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void reset(int partition, Position position) {
        positions.replaceOne(
                Filters.eq(ID, partition), document(partition, position), new ReplaceOptions().upsert(true));
    }

    private static Document document(int partition, Position position) {
        return new Document(ID, partition).append(NEXT, position.next()).append("watermark", position.watermark());
    }

    @Override
    public long epoch() {
        return epoch.current();
    }

    private static void readByIds(
            MongoCollection<Document> collection, Collection<String> ids, Consumer<Versioned> take) {
        List<String> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += IDS_A_READ) {
            collection
                    .find(Filters.in(ID, all.subList(from, Math.min(all.size(), from + IDS_A_READ))))
                    .batchSize(IDS_A_READ)
                    .forEach(document -> take.accept(Versioned.of(document)));
        }
    }
}

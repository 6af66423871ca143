package vn.motcua.report.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store in memory that can lose its last writes, one document at a time, as a killed server does. */
final class FakeCellStore implements CellStore {

    /** One document's write. */
    private record Write(String collection, Object id, Object value) {}

    private final List<Write> writes = new ArrayList<>();
    private final Map<String, Map<Object, Object>> documents = new HashMap<>();
    private long epoch;
    private int writesUntilCrash = Integer.MAX_VALUE;

    /** Thrown in the middle of a write. */
    static final class Crash extends RuntimeException {}

    /** Crashes after so many more documents. */
    void crashAfter(int documents) {
        writesUntilCrash = documents;
    }

    /** Loses the last documents that were written, and works again. */
    void restart(int lost) {
        writesUntilCrash = Integer.MAX_VALUE;
        epoch++;
        List<Write> kept = List.copyOf(writes.subList(0, Math.max(0, writes.size() - lost)));
        writes.clear();
        documents.clear();
        kept.forEach(write -> put(write.collection(), write.id(), write.value()));
    }

    /** All documents but positions. */
    Map<String, Map<Object, Object>> tables() {
        Map<String, Map<Object, Object>> tables = new TreeMap<>();
        documents.forEach((collection, byId) -> {
            if (!collection.equals("positions")) {
                Map<Object, Object> contents = new TreeMap<>();
                byId.forEach((id, value) -> contents.put(
                        id,
                        value instanceof StoredTable table
                                ? List.of(table.offset(), HexFormat.of().formatHex(table.packed()))
                                : value));
                tables.put(collection, contents);
            }
        });
        return tables;
    }

    private void put(String collection, Object id, Object value) {
        if (writesUntilCrash == 0) {
            throw new Crash();
        }
        writesUntilCrash--;
        writes.add(new Write(collection, id, value));
        documents.computeIfAbsent(collection, absent -> new HashMap<>()).put(id, value);
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T get(String collection, Object id) {
        return (T) documents.getOrDefault(collection, Map.of()).get(id);
    }

    @Override
    public Map<String, StoredTable> read(TableKind kind, Collection<String> ids) {
        Map<String, StoredTable> found = new HashMap<>();
        for (String id : ids) {
            StoredTable table = get(kind.name(), id);
            if (table != null) {
                found.put(id, table);
            }
        }
        return found;
    }

    @Override
    public void write(TableKind kind, Collection<StoredTable> tables) {
        for (StoredTable table : tables) {
            StoredTable held = get(kind.name(), table.id());
            if (held == null || held.offset() < table.offset()) {
                put(kind.name(), table.id(), table);
            }
        }
    }

    @Override
    public Map<String, Declarations> declarations(Collection<String> ids) {
        Map<String, Declarations> found = new HashMap<>();
        for (String id : ids) {
            Declarations held = get("declared", id);
            if (held != null) {
                found.put(id, held);
            }
        }
        return found;
    }

    @Override
    public void writeDeclarations(Collection<Declarations> declarations) {
        for (Declarations written : declarations) {
            Declarations held = get("declared", written.id());
            if (held == null || held.offset() < written.offset()) {
                put("declared", written.id(), written);
            }
        }
    }

    @Override
    public Map<String, Contact> contacts(@Nullable Collection<String> units) {
        return Map.of();
    }

    @Override
    public void writeContacts(Collection<Contact> contacts) {
        for (Contact contact : contacts) {
            Contact held = get("contacts", contact.unit());
            if (held == null || held.offset() < contact.offset()) {
                put("contacts", contact.unit(), contact);
            }
        }
    }

    @Override
    public Optional<Position> position(int partition) {
        return Optional.ofNullable(get("positions", partition));
    }

    @Override
    public Map<Integer, Position> positions() {
        Map<Integer, Position> positions = new TreeMap<>();
        documents
                .getOrDefault("positions", Map.of())
                .forEach((partition, position) -> positions.put((Integer) partition, (Position) position));
        return positions;
    }

    @Override
    public boolean advance(int partition, Position from, Position to) {
        Position held = position(partition).orElse(Position.START);
        if (held.next() != from.next()) {
            return false;
        }
        put("positions", partition, to);
        return true;
    }

    @Override
    public void reset(int partition, Position position) {
        put("positions", partition, position);
    }

    @Override
    public long epoch() {
        return epoch;
    }
}

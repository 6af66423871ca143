package vn.motcua.report.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that one partition worked on last, so that they need not be read again before each write. */
final class TableCache {

    private static final int OVERHEAD = 160;

    private final CellStore store;
    private final long limit;
    private final LinkedHashMap<String, StoredTable> tables = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * A cache before a store.
     *
     * @param limit how many bytes it may hold
     */
    TableCache(CellStore store, long limit) {
        this.store = store;
        this.limit = limit;
    }

    /** Tables by id, empty ones for those that are not there. */
    Map<String, StoredTable> read(TableKind kind, Collection<String> ids) {
        Map<String, StoredTable> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            StoredTable table = tables.get(key(kind, id));
            if (table == null) {
                missing.add(id);
            } else {
                found.put(id, table);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(store.read(kind, missing));
            missing.forEach(id -> found.computeIfAbsent(id, StoredTable::empty));
        }
        return found;
    }

    /** Writes through. */
    void write(TableKind kind, Collection<StoredTable> written) {
        store.write(kind, written);
        for (StoredTable table : written) {
            StoredTable before = tables.put(key(kind, table.id()), table);
            bytes += size(table) - (before == null ? 0 : size(before));
        }
        Iterator<StoredTable> eldest = tables.values().iterator();
        while (bytes > limit && eldest.hasNext()) {
            bytes -= size(eldest.next());
            eldest.remove();
        }
    }

    private static String key(TableKind kind, String id) {
        return kind.ordinal() + id;
    }

    private static long size(StoredTable table) {
        return OVERHEAD + 2L * table.id().length() + table.packed().length;
    }
}

package vn.motcua.report.cells;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.figures.Level;
import vn.motcua.report.figures.MonthKey;

/**
 * Reads tables of units, and keeps those at hand that did not change since. A unit's stock changes are written after its
 * months whenever any of them changes, whichever instance writes, so their offset is the unit's version. Safe for use
 * by several threads.
 */
final class TableShelf {

    private static final int OVERHEAD = 200;

    private final CellStore store;
    private final long limit;
    private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** A table as it was at a version of its unit; null for one that was not there. */
    private record Kept(long version, @Nullable StoredTable table) {

        int size() {
            return OVERHEAD + (table == null ? 0 : table.packed().length);
        }
    }

    /**
     * A shelf before a store.
     *
     * @param limit how many bytes it may hold
     */
    TableShelf(CellStore store, long limit) {
        this.store = store;
        this.limit = limit;
    }

    /** What was read: tables by id. */
    record Read(Map<String, StoredTable> months, Map<String, StoredTable> stocks) {}

    /** The tables of units that have any, for some months. */
    Read read(Level level, Collection<String> units, Collection<Integer> months) {
        Map<String, StoredTable> versions = store.read(TableKind.UNIT_STOCKS, units);
        Map<String, Long> wantedMonths = new HashMap<>();
        Map<String, Long> wantedStocks = new HashMap<>();
        versions.forEach((unit, version) -> {
            wantedStocks.put(unit, version.offset());
            months.forEach(month -> wantedMonths.put(new MonthKey(unit, month).text(), version.offset()));
        });
        return new Read(
                read(TableKind.months(level), wantedMonths),
                level == Level.UNIT ? versions : read(TableKind.stocks(level), wantedStocks));
    }

    private Map<String, StoredTable> read(TableKind kind, Map<String, Long> versions) {
        Map<String, StoredTable> found = new HashMap<>();
        Set<String> missing = new HashSet<>();
        synchronized (kept) {
            versions.forEach((id, version) -> {
                Kept held = kept.get(key(kind, id));
                if (held == null || held.version() != version) {
                    missing.add(id);
                } else if (held.table() != null) {
                    found.put(id, held.table());
                }
            });
        }
        Map<String, StoredTable> fresh = store.read(kind, missing);
        found.putAll(fresh);
        synchronized (kept) {
            versions.forEach((id, version) -> {
                if (missing.contains(id)) {
                    keep(key(kind, id), new Kept(version, fresh.get(id)));
                }
            });
        }
        return found;
    }

    private void keep(String key, Kept fresh) {
        Kept before = kept.put(key, fresh);
        bytes += fresh.size() - (before == null ? 0 : before.size());
        Iterator<Kept> eldest = kept.values().iterator();
        while (bytes > limit && eldest.hasNext()) {
            bytes -= eldest.next().size();
            eldest.remove();
        }
    }

    private static String key(TableKind kind, String id) {
        return kind.ordinal() + id;
    }
}

package vn.motcua.bench.log;

import java.util.Map;
import java.util.TreeMap;

/**
 * Many cells in a few numbers: how many have a number other than 0, their sum by measure, and a print of every single
 * number at its place, so that two sets with equal prints are the same cells.
 */
public final class CellSums {

    private final TreeMap<String, Long> byMeasure = new TreeMap<>();
    private long cells;
    private long print;

    /** Adds a cell; each may be added only once. */
    public void add(String key, Map<String, Long> measures) {
        boolean any = false;
        for (var entry : measures.entrySet()) {
            long value = entry.getValue();
            if (value != 0) {
                any = true;
                byMeasure.merge(entry.getKey(), value, Long::sum);
                print += mix(mix(hash(key) ^ hash(entry.getKey())) + value);
            }
        }
        cells += any ? 1 : 0;
    }

    /** Adds all cells of another set. */
    public void add(CellSums other) {
        other.byMeasure.forEach((measure, sum) -> byMeasure.merge(measure, sum, Long::sum));
        cells += other.cells;
        print += other.print;
    }

    /** How many cells hold a number other than 0. */
    public long cells() {
        return cells;
    }

    /** The sum over all cells by measure. */
    public Map<String, Long> byMeasure() {
        return byMeasure;
    }

    /** Whether both are the same cells. */
    public boolean same(CellSums other) {
        return cells == other.cells && print == other.print && byMeasure.equals(other.byMeasure);
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = mix((hash ^ text.charAt(i)) * 0x100000001b3L);
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 29;
    }

    @Override
    public String toString() {
        return cells + " cells " + byMeasure;
    }
}

package vn.motcua.report.figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.motcua.contracts.measure.Measures;

/**
 * Rows of measures by column: a unit's month has a column for each day, its stock changes have one for each month.
 * Rows without numbers are not kept. Not safe for use by several threads.
 */
public final class FigureTable {

    private static final int LENGTHS = 10;

    private final Map<String, TreeMap<Integer, byte[]>> rows = new TreeMap<>();

    /** The keys of the rows that hold numbers. */
    public Set<String> rows() {
        return rows.keySet();
    }

    /** Replaces the numbers of one row and column. */
    public void put(String row, int column, Measures measures) {
        if (measures.isZero()) {
            TreeMap<Integer, byte[]> columns = rows.get(row);
            if (columns != null && columns.remove(column) != null && columns.isEmpty()) {
                rows.remove(row);
            }
        } else {
            rows.computeIfAbsent(row, absent -> new TreeMap<>()).put(column, PackedMeasures.pack(measures));
        }
    }

    /** Takes one column out of all rows. */
    public void clearColumn(int column) {
        rows.values().removeIf(columns -> {
            columns.remove(column);
            return columns.isEmpty();
        });
    }

    /** Adds the numbers of a row's columns, from the first to the last, both included, to a sum. */
    public void addTo(Measures sum, String row, int first, int last) {
        TreeMap<Integer, byte[]> columns = rows.get(row);
        if (columns != null && first <= last) {
            columns.subMap(first, true, last, true).values().forEach(packed -> PackedMeasures.addTo(packed, sum));
        }
    }

    /** The sum of a row over all columns. */
    public Measures total(String row) {
        Measures sum = new Measures();
        addTo(sum, row, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return sum;
    }

    /** The table whose rows are sums of this one's: a function gives each row the key it goes to. */
    public FigureTable rollUp(UnaryOperator<String> key) {
        Map<String, TreeMap<Integer, Measures>> sums = new TreeMap<>();
        rows.forEach((row, columns) -> {
            TreeMap<Integer, Measures> target = sums.computeIfAbsent(key.apply(row), absent -> new TreeMap<>());
            columns.forEach((column, packed) ->
                    PackedMeasures.addTo(packed, target.computeIfAbsent(column, absent -> new Measures())));
        });
        FigureTable table = new FigureTable();
        sums.forEach((row, columns) -> columns.forEach((column, sum) -> table.put(row, column, sum)));
        return table;
    }

    /** The table in few bytes. */
    public byte[] pack() {
        ByteBuffer buffer = ByteBuffer.allocate(size());
        Varints.write(buffer, rows.size());
        rows.forEach((row, columns) -> {
            writeBytes(buffer, row.getBytes(StandardCharsets.UTF_8));
            Varints.write(buffer, columns.size());
            columns.forEach((column, packed) -> {
                Varints.write(buffer, column);
                writeBytes(buffer, packed);
            });
        });
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    /** Reads {@link #pack()} back. */
    public static FigureTable unpack(byte[] bytes) {
        return unpack(bytes, row -> true);
    }

    /** Reads {@link #pack()} back, but only the rows that are wanted. */
    public static FigureTable unpack(byte[] bytes, Predicate<String> wanted) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        FigureTable table = new FigureTable();
        for (long left = Varints.read(buffer); left > 0; left--) {
            String row = new String(readBytes(buffer), StandardCharsets.UTF_8);
            boolean keep = wanted.test(row);
            TreeMap<Integer, byte[]> columns = new TreeMap<>();
            for (long more = Varints.read(buffer); more > 0; more--) {
                int column = (int) Varints.read(buffer);
                if (keep) {
                    columns.put(column, readBytes(buffer));
                } else {
                    buffer.position((int) Varints.read(buffer) + buffer.position());
                }
            }
            if (keep) {
                table.rows.put(row, columns);
            }
        }
        return table;
    }

    private int size() {
        int size = LENGTHS;
        for (Map.Entry<String, TreeMap<Integer, byte[]>> row : rows.entrySet()) {
            size += row.getKey().length() * 3 + 2 * LENGTHS;
            for (byte[] packed : row.getValue().values()) {
                size += packed.length + 2 * LENGTHS;
            }
        }
        return size;
    }

    private static void writeBytes(ByteBuffer buffer, byte[] bytes) {
        Varints.write(buffer, bytes.length);
        buffer.put(bytes);
    }

    private static byte[] readBytes(ByteBuffer buffer) {
        byte[] bytes = new byte[(int) Varints.read(buffer)];
        buffer.get(bytes);
        return bytes;
    }
}

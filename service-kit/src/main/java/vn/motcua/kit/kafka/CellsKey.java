package vn.motcua.kit.kafka;

import vn.motcua.contracts.measure.CellKey;

/**
 * The keys of {@link Topics#CELLS}: cells by {@link CellKey#text()}, and what travels beside them. Watermarks and
 * markers name their partition, everything else the unit whose partition it lies in.
 */
public sealed interface CellsKey {

    /** The key's text. */
    String text();

    /** The partition among so many. */
    int partition(int partitions);

    /** A day cell. */
    record Cell(CellKey key) implements CellsKey {
        @Override
        public String text() {
            return key.text();
        }

        @Override
        public int partition(int partitions) {
            return UnitPartitioner.partition(key.unit(), partitions);
        }
    }

    /** How far a partition of the log is folded. */
    record Watermark(int of) implements CellsKey {
        @Override
        public String text() {
            return "#watermark|" + of;
        }

        @Override
        public int partition(int partitions) {
            return of;
        }
    }

    /** The cut of a report in a partition. */
    record Marker(int of, String report) implements CellsKey {
        @Override
        public String text() {
            return "#marker|" + of + '|' + report;
        }

        @Override
        public int partition(int partitions) {
            return of;
        }
    }

    /** When a unit was last heard of. */
    record Contact(String unit) implements CellsKey {
        @Override
        public String text() {
            return "#unit|" + unit;
        }

        @Override
        public int partition(int partitions) {
            return UnitPartitioner.partition(unit, partitions);
        }
    }

    /** A figure that a unit declared for a period. */
    record Declared(String unit, String figure, String period) implements CellsKey {
        @Override
        public String text() {
            return "#declared|" + unit + '|' + figure + '|' + period;
        }

        @Override
        public int partition(int partitions) {
            return UnitPartitioner.partition(unit, partitions);
        }
    }

    /**
     * The partition of a key's text among so many; a cell's without reading more than its unit.
     *
     * @throws IllegalArgumentException if it is no key of cells
     */
    static int partition(String text, int partitions) {
        int unitEnds = text.indexOf('|');
        return text.startsWith("#") || unitEnds < 0
                ? parse(text).partition(partitions)
                : UnitPartitioner.partition(text.substring(0, unitEnds), partitions);
    }

    /**
     * Reads a key's text.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static CellsKey parse(String text) {
        if (!text.startsWith("#")) {
            return new Cell(CellKey.parse(text));
        }
        String[] parts = text.split("\\|", -1);
        try {
            return switch (parts[0]) {
                case "#watermark" -> new Watermark(Integer.parseInt(parts[1]));
                case "#marker" -> new Marker(Integer.parseInt(parts[1]), parts[2]);
                case "#unit" -> new Contact(parts[1]);
                case "#declared" -> new Declared(parts[1], parts[2], parts[3]);
                default -> throw new IllegalArgumentException("not a key of cells: " + text);
            };
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a key of cells: " + text, e);
        }
    }
}

package vn.motcua.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts into cells, and forgets what comes to nothing. */
final class Tally {

    private final SortedMap<CellKey, SortedMap<String, Long>> cells = new TreeMap<>();

    /** A place to count one subject: its unit, sector and procedure are given, the days are not. */
    Row row(String unit, String sector, String procedure) {
        return new Row(unit, sector, procedure);
    }

    SortedMap<CellKey, SortedMap<String, Long>> cells() {
        SortedMap<CellKey, SortedMap<String, Long>> kept = new TreeMap<>();
        cells.forEach((key, measures) -> {
            SortedMap<String, Long> nonZero = new TreeMap<>(measures);
            nonZero.values().removeIf(value -> value == 0);
            if (!nonZero.isEmpty()) {
                kept.put(key, nonZero);
            }
        });
        return kept;
    }

    final class Row {

        private final String unit;
        private final String sector;
        private final String procedure;

        private Row(String unit, String sector, String procedure) {
            this.unit = unit;
            this.sector = sector;
            this.procedure = procedure;
        }

        void count(Instant when, String measure) {
            add(Times.day(when), measure, 1);
        }

        void countIf(boolean holds, Instant when, String measure) {
            if (holds) {
                count(when, measure);
            }
        }

        void add(Instant when, String measure, long value) {
            add(Times.day(when), measure, value);
        }

        void stock(Span span, String measure) {
            if (!span.isEmpty() && !span.withinOneDay()) {
                add(span.firstDay(), measure, 1);
                span.lastDay().ifPresent(day -> add(day, measure, -1));
            }
        }

        private void add(LocalDate day, String measure, long value) {
            cells.computeIfAbsent(new CellKey(unit, sector, procedure, day), key -> new TreeMap<>())
                    .merge(measure, value, Long::sum);
        }
    }
}

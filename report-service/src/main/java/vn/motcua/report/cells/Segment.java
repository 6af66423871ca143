package vn.motcua.report.cells;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.kit.kafka.CellsKey;
import vn.motcua.report.figures.MonthKey;
import vn.motcua.report.figures.RowKey;

/** Records that are applied together, the last of each key only. */
final class Segment {

    private final Map<MonthKey, Map<CellKey, CellsRecord>> months = new LinkedHashMap<>();
    private final Map<CellsKey.Declared, CellsRecord> declared = new LinkedHashMap<>();
    private final Map<CellsKey.Contact, CellsRecord> contacts = new LinkedHashMap<>();
    private long watermark = -1;

    void add(CellsRecord record) {
        switch (record.key()) {
            case CellsKey.Cell cell ->
                months.computeIfAbsent(MonthKey.of(cell.key().unit(), cell.key().day()), absent -> new HashMap<>())
                        .put(cell.key(), record);
            case CellsKey.Declared figure -> declared.put(figure, record);
            case CellsKey.Contact contact -> contacts.put(contact, record);
            case CellsKey.Watermark mark -> {
                if (record.value() != null) {
                    watermark = Math.max(watermark, CellValues.offset(record.value()));
                }
            }
            case CellsKey.Marker marker -> throw new IllegalArgumentException("a marker ends a segment: " + marker);
        }
    }

    Map<MonthKey, Map<CellKey, CellsRecord>> months() {
        return months;
    }

    Map<CellsKey.Declared, CellsRecord> declared() {
        return declared;
    }

    Map<CellsKey.Contact, CellsRecord> contacts() {
        return contacts;
    }

    /** The highest watermark, -1 for none. */
    long watermark() {
        return watermark;
    }

    /** The row of a cell in a month's table. */
    static String row(CellKey key) {
        return RowKey.of(key.sector(), key.procedure());
    }

    /** The column of a cell in a month's table: the day of the month. */
    static int column(CellKey key) {
        return key.day().getDayOfMonth();
    }
}

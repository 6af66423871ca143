package vn.motcua.contracts.measure;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Names a day cell (contract, section 4).
 *
 * @param unit the accepting unit's code
 * @param sector mã lĩnh vực, may be empty
 * @param procedure mã thủ tục, empty for feedback
 * @param epochDay the local day
 */
public record CellKey(String unit, String sector, String procedure, int epochDay) implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::unit)
            .thenComparing(CellKey::sector)
            .thenComparing(CellKey::procedure)
            .thenComparingInt(CellKey::epochDay);

    /** The local day as a date. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(epochDay);
    }

    /** The key's text {@code unit|sector|procedure|yyyy-MM-dd}, with {@code %} and {@code |} inside a part escaped. */
    public String text() {
        return unit + '|' + escape(sector) + '|' + escape(procedure) + '|' + day();
    }

    /**
     * Reads {@link #text()} back.
     *
     * @throws IllegalArgumentException if it is not such a text
     */
    public static CellKey parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a cell key: " + text);
        }
        int day = (int) LocalDate.parse(parts[3]).toEpochDay();
        return new CellKey(parts[0], unescape(parts[1]), unescape(parts[2]), day);
    }

    private static String escape(String part) {
        return part.indexOf('%') < 0 && part.indexOf('|') < 0
                ? part
                : part.replace("%", "%25").replace("|", "%7C");
    }

    private static String unescape(String part) {
        return part.indexOf('%') < 0 ? part : part.replace("%7C", "|").replace("%25", "%");
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}

package vn.motcua.contracts.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.time.LocalDays;

/**
 * What one dossier or feedback is worth: numbers for the cells of one sector and procedure, by local day (contract,
 * section 4). A changed facet changes the cells by the new contributions less the old ones.
 */
public final class Contributions {

    private static final Contributions NONE = new Contributions("", "");

    private final String sector;
    private final String procedure;
    private final Map<Integer, Measures> byDay = new TreeMap<>();

    Contributions(String sector, String procedure) {
        this.sector = sector;
        this.procedure = procedure;
    }

    /** Of a subject that counts nowhere. */
    public static Contributions none() {
        return NONE;
    }

    /** Mã lĩnh vực; empty where there is none. */
    public String sector() {
        return sector;
    }

    /** Mã thủ tục hành chính; empty for feedback. */
    public String procedure() {
        return procedure;
    }

    /** The numbers by epoch day, in order of days; not to be changed. */
    public Map<Integer, Measures> byDay() {
        return byDay;
    }

    Contributions count(Measure measure, Instant at) {
        return add(measure, at, 1);
    }

    Contributions countIf(boolean condition, Measure measure, Instant at) {
        return condition ? add(measure, at, 1) : this;
    }

    Contributions add(Measure measure, Instant at, long amount) {
        byDay.computeIfAbsent(LocalDays.epochDay(at), day -> new Measures()).add(measure, amount);
        return this;
    }

    /** A stock: one more on the day the time begins, one less on the day it ends; nothing within one day. */
    Contributions stock(Measure measure, Instant start, @Nullable Instant end) {
        if (end == null) {
            return add(measure, start, 1);
        }
        if (LocalDays.epochDay(start) == LocalDays.epochDay(end)) {
            return this;
        }
        return add(measure, start, 1).add(measure, end, -1);
    }
}

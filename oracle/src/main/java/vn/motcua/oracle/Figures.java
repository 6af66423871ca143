package vn.motcua.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Sums over day cells, narrowed as wanted: flows of periods, stocks at days' ends, indicators (contract, sections 4 and 5). */
public final class Figures {

    private final Map<CellKey, ? extends Map<String, Long>> cells;
    private final Predicate<CellKey> wanted;

    private Figures(Map<CellKey, ? extends Map<String, Long>> cells, Predicate<CellKey> wanted) {
        this.cells = cells;
        this.wanted = wanted;
    }

    /** Sums over all of these cells. */
    public static Figures of(Map<CellKey, ? extends Map<String, Long>> cells) {
        return new Figures(cells, key -> true);
    }

    /** Only the cells of these units: one unit's own, or a superior unit's with all its descendants. */
    public Figures ofUnits(Set<String> units) {
        return only(key -> units.contains(key.unit()));
    }

    /** Only the cells of these sectors (lĩnh vực). */
    public Figures ofSectors(Set<String> sectors) {
        return only(key -> sectors.contains(key.sector()));
    }

    /** Only the cells of this procedure (thủ tục). */
    public Figures ofProcedure(String procedure) {
        return only(key -> key.procedure().equals(procedure));
    }

    /** The measure summed over the days {@code from}..{@code to}, both inclusive. */
    public long flow(String measure, LocalDate from, LocalDate to) {
        return sum(measure, day -> !day.isBefore(from) && !day.isAfter(to));
    }

    /** The measure at the end of the day. */
    public long stock(String measure, LocalDate day) {
        return sum(measure, other -> !other.isAfter(day));
    }

    /** All flows over the days {@code from}..{@code to}, 0 included. */
    public SortedMap<String, Long> flows(LocalDate from, LocalDate to) {
        SortedMap<String, Long> flows = new TreeMap<>();
        Measures.FLOWS.forEach(measure -> flows.put(measure, flow(measure, from, to)));
        return flows;
    }

    /** All stocks at the end of the day, 0 included. */
    public SortedMap<String, Long> stocks(LocalDate day) {
        SortedMap<String, Long> stocks = new TreeMap<>();
        Measures.STOCKS.forEach(measure -> stocks.put(measure, stock(measure, day)));
        return stocks;
    }

    /** All computed indicators of the period, once it lies in the past. */
    public SortedMap<String, Ratio> indicators(LocalDate from, LocalDate to) {
        return Indicators.of(this, from, to, to);
    }

    /** All computed indicators of the period as they stand on the local day {@code asOf}: stocks at its end if the period still runs. */
    public SortedMap<String, Ratio> indicators(LocalDate from, LocalDate to, LocalDate asOf) {
        return Indicators.of(this, from, to, asOf.isBefore(to) ? asOf : to);
    }

    private Figures only(Predicate<CellKey> also) {
        return new Figures(cells, wanted.and(also));
    }

    private long sum(String measure, Predicate<LocalDate> days) {
        return cells.entrySet().stream()
                .filter(cell ->
                        wanted.test(cell.getKey()) && days.test(cell.getKey().day()))
                .mapToLong(cell -> cell.getValue().getOrDefault(measure, 0L))
                .sum();
    }
}

package vn.motcua.oracle.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.Ratio;

/**
 * What a golden history must give.
 *
 * @param cells summed over sectors: the sector of every key is empty; measures other than 0
 * @param indicators by unit, period, cut-off and code, once the first half of 2026 lies in the past
 */
public record Expected(
        SortedMap<CellKey, SortedMap<String, Long>> cells,
        SortedMap<String, SortedMap<String, SortedMap<String, SortedMap<String, Ratio>>>> indicators) {

    /** The cells summed over sectors, to compare with {@link #cells}: the sector of every key is empty, nothing is 0. */
    public static SortedMap<CellKey, SortedMap<String, Long>> sumOverSectors(
            Map<CellKey, ? extends Map<String, Long>> cells) {
        SortedMap<CellKey, SortedMap<String, Long>> sums = new TreeMap<>();
        cells.forEach((key, measures) -> {
            var sum = sums.computeIfAbsent(
                    new CellKey(key.unit(), "", key.procedure(), key.day()), any -> new TreeMap<>());
            measures.forEach((measure, value) -> sum.merge(measure, value, Long::sum));
        });
        sums.values().forEach(measures -> measures.values().removeIf(value -> value == 0));
        sums.values().removeIf(SortedMap::isEmpty);
        return sums;
    }

    static Expected read(JsonNode json) {
        SortedMap<CellKey, SortedMap<String, Long>> cells = new TreeMap<>();
        for (JsonNode cell : json.get("cells")) {
            SortedMap<String, Long> measures = new TreeMap<>();
            cell.get("measures").forEachEntry((measure, value) -> measures.put(measure, value.longValue()));
            cells.put(
                    new CellKey(
                            cell.get("unit").stringValue(),
                            "",
                            cell.get("procedure").stringValue(),
                            LocalDate.parse(cell.get("day").stringValue())),
                    measures);
        }
        SortedMap<String, SortedMap<String, SortedMap<String, SortedMap<String, Ratio>>>> indicators = new TreeMap<>();
        json.get("indicators")
                .forEachEntry((unit, periods) -> periods.forEachEntry((period, cutoffs) ->
                        cutoffs.forEachEntry((cutoff, codes) -> codes.forEachEntry((code, ratio) -> indicators
                                .computeIfAbsent(unit, any -> new TreeMap<>())
                                .computeIfAbsent(period, any -> new TreeMap<>())
                                .computeIfAbsent(cutoff, any -> new TreeMap<>())
                                .put(code, ratio(ratio))))));
        return new Expected(cells, indicators);
    }

    Expected renamed(UnaryOperator<String> units) {
        SortedMap<CellKey, SortedMap<String, Long>> renamedCells = new TreeMap<>();
        cells.forEach((key, measures) -> renamedCells.put(
                new CellKey(units.apply(key.unit()), key.sector(), key.procedure(), key.day()), measures));
        SortedMap<String, SortedMap<String, SortedMap<String, SortedMap<String, Ratio>>>> renamed = new TreeMap<>();
        indicators.forEach((unit, periods) -> renamed.put(units.apply(unit), periods));
        return new Expected(renamedCells, renamed);
    }

    private static Ratio ratio(JsonNode json) {
        return new Ratio(
                json.get("numerator").longValue(), json.get("denominator").longValue());
    }
}

package vn.motcua.system;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Ratio;

/** What the running system says about figures, in the shapes of the oracle. */
final class Figures {

    private static final int BATCH = 500;

    private final Door system;

    Figures(Door system) {
        this.system = system;
    }

    /** Sends events as a ward system would: in order, in batches; all must be taken. */
    void push(Collection<Event> events) {
        var all = events.stream().toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            var batch = Door.JSON.createArrayNode();
            all.subList(from, Math.min(from + BATCH, all.size())).forEach(event -> batch.add(event.json()));
            JsonNode answer = system.post("/api/events", "application/cloudevents-batch+json", batch.toString());
            if (!answer.path("rejected").isEmpty() || answer.path("accepted").asInt() != batch.size()) {
                throw new AssertionError("events were refused: " + answer);
            }
        }
    }

    /** The day cells of a unit's own dossiers, summed over sectors, within the years that the histories touch. */
    SortedMap<CellKey, SortedMap<String, Long>> cells(String unit, Collection<String> procedures) {
        SortedMap<CellKey, SortedMap<String, Long>> cells = new TreeMap<>();
        for (String procedure : procedures) {
            JsonNode answer = system.get(
                    "/api/units/" + unit + "/measures?from=2025-01-01&to=2027-12-31&by=day&procedure=" + procedure);
            answer.path("rows").forEach(row -> {
                SortedMap<String, Long> measures = day(row);
                if (!measures.isEmpty()) {
                    cells.put(
                            new CellKey(
                                    unit,
                                    "",
                                    procedure,
                                    LocalDate.parse(row.path("key").stringValue())),
                            measures);
                }
            });
        }
        return cells;
    }

    /** A day's numbers: its flows, and by how much each stock changed. */
    private static SortedMap<String, Long> day(JsonNode row) {
        SortedMap<String, Long> measures = new TreeMap<>();
        row.path("flows").forEachEntry((measure, value) -> measures.put(measure, value.longValue()));
        row.path("stocks")
                .path("closing")
                .forEachEntry((measure, value) -> measures.merge(measure, value.longValue(), Long::sum));
        row.path("stocks")
                .path("opening")
                .forEachEntry((measure, value) -> measures.merge(measure, -value.longValue(), Long::sum));
        measures.values().removeIf(value -> value == 0);
        return measures;
    }

    /** The computed indicators of a unit, sector groups left out. */
    SortedMap<String, Ratio> indicators(String unit, String period, String cutOff, Collection<String> codes) {
        SortedMap<String, Ratio> indicators = new TreeMap<>();
        system.get("/api/units/" + unit + "/indicators?period=" + period + "&cutoff=" + cutOff)
                .path("indicators")
                .forEach(row -> {
                    String code = row.path("code").stringValue();
                    if (row.path("sectorGroup").isNull() && codes.contains(code)) {
                        indicators.put(
                                code,
                                new Ratio(
                                        row.path("numerator").longValue(),
                                        row.path("denominator").longValue()));
                    }
                });
        return indicators;
    }
}

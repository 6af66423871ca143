package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;
import vn.motcua.oracle.history.Expected;

/** Every process killed at once while events come in; then all is sent again. */
class CrashIT {

    private static final int WARDS = 36;

    @Test
    void afterKillingEverythingAndSendingAllAgainTheFiguresAreExact(@TempDir Path data) throws Exception {
        try (RunningSystem system = RunningSystem.start(data)) {
            Figures figures = new Figures(system);
            List<Event> events = new ArrayList<>();
            CityOfHistories.wards(system, WARDS).forEach(events::addAll);
            int half = events.size() / 2;
            figures.push(events.subList(0, half));
            Thread pushing =
                    Thread.startVirtualThread(() -> pushUntilKilled(figures, events.subList(half, events.size())));
            system.killAll();
            pushing.join();

            system.startAgain();
            figures.push(events);
            system.awaitNoLag();

            Oracle oracle = Oracle.of(WorkingCalendar.vietnam());
            SortedMap<CellKey, SortedMap<String, Long>> expected = Expected.sumOverSectors(oracle.cells(events));
            SortedMap<CellKey, SortedMap<String, Long>> found = new TreeMap<>();
            SortedSet<String> procedures = new TreeSet<>();
            SortedSet<String> units = new TreeSet<>();
            expected.keySet().forEach(key -> {
                procedures.add(key.procedure());
                units.add(key.unit());
            });
            units.forEach(unit -> found.putAll(figures.cells(unit, procedures)));
            assertThat(found).isEqualTo(expected);
            closingIsTheNextOpening(system, units);
            aClosedReportIsReproduced(system, figures, events);
        }
    }

    private static void pushUntilKilled(Figures figures, List<Event> events) {
        try {
            figures.push(events);
        } catch (RuntimeException | AssertionError expectedWhenKilled) {
            Thread.currentThread().interrupt();
        }
    }

    private static void closingIsTheNextOpening(RunningSystem system, SortedSet<String> units) {
        for (String unit : units) {
            JsonNode first = system.get("/api/units/" + unit + "/measures?from=2026-01-01&to=2026-03-31");
            JsonNode second = system.get("/api/units/" + unit + "/measures?from=2026-04-01&to=2026-06-30");
            assertThat(second.path("stocks").path("opening"))
                    .isEqualTo(first.path("stocks").path("closing"));
        }
    }

    private static void aClosedReportIsReproduced(RunningSystem system, Figures figures, List<Event> events) {
        JsonNode report = Closing.close(system, "{\"unit\":\"31\",\"period\":\"2026-Q1\",\"cutoff\":\"reporting\"}");
        figures.push(events);
        JsonNode again = Closing.close(
                system,
                "{\"unit\":\"31\",\"period\":\"2026-Q1\",\"cutoff\":\"reporting\",\"reason\":\"kiểm tra lại\"}");

        assertThat(again.path("revision").asInt())
                .isEqualTo(report.path("revision").asInt() + 1);
        assertThat(again.path("hash").stringValue())
                .isNotBlank()
                .isEqualTo(report.path("hash").stringValue());
        report.path("forms").forEach(form -> form.path("rows").forEach(CrashIT::adds));
    }

    /** Column 3 = 7 + 11, the check of form II.06a. */
    private static void adds(JsonNode row) {
        JsonNode columns = row.path("columns");
        assertThat(columns.path("3").asLong())
                .as("%s", row)
                .isEqualTo(columns.path("7").asLong() + columns.path("11").asLong());
    }
}

package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.Ratio;
import vn.motcua.oracle.WorkingCalendar;

/** A quarter is closed while wards go on sending: every event is on one side of the cut or the other, never half. */
class CloseWhileEventsComeInIT {

    private static final int SENDERS = 3;
    private static final LocalDate FROM = LocalDate.of(2025, 12, 15);
    private static final LocalDate TO = LocalDate.of(2026, 3, 14);

    @Test
    void theReportEqualsARecomputationOfTheLogUpToItsOffsets(@TempDir Path data) throws Exception {
        try (RunningSystem system = RunningSystem.start(data)) {
            List<List<Event>> wards = CityOfHistories.wards(system, 24);
            AtomicBoolean closed = new AtomicBoolean();
            List<Thread> senders = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                int sender = i;
                senders.add(Thread.startVirtualThread(() -> send(system, wards, sender, closed)));
            }
            JsonNode report =
                    Closing.close(system, "{\"unit\":\"31\",\"period\":\"2026-Q1\",\"cutoff\":\"reporting\"}");
            closed.set(true);
            for (Thread sender : senders) {
                sender.join();
            }

            List<Event> logged = Log.upTo(data, report.path("offsets"));
            assertThat(logged).isNotEmpty();
            SortedMap<CellKey, SortedMap<String, Long>> cells =
                    Oracle.of(WorkingCalendar.vietnam()).cells(logged);
            assertThat(figures(report)).isEqualTo(expected(cells, report));
        }
    }

    /** Sends its share of the wards again and again until the report is closed, and once more after that. */
    private static void send(RunningSystem system, List<List<Event>> wards, int sender, AtomicBoolean closed) {
        Figures figures = new Figures(system);
        boolean last;
        do {
            last = closed.get();
            for (int ward = sender; ward < wards.size(); ward += SENDERS) {
                figures.push(wards.get(ward));
            }
        } while (!last);
    }

    private static SortedMap<String, SortedMap<String, Ratio>> figures(JsonNode report) {
        SortedMap<String, SortedMap<String, Ratio>> figures = new TreeMap<>();
        report.path("units").forEach(unit -> {
            SortedMap<String, Ratio> ratios = new TreeMap<>();
            unit.path("indicators").forEach(row -> {
                Ratio ratio = new Ratio(
                        row.path("numerator").asLong(), row.path("denominator").asLong());
                if (row.path("sectorGroup").isNull() && !ratio.equals(new Ratio(0, 0))) {
                    ratios.put(row.path("code").stringValue(), ratio);
                }
            });
            if (!ratios.isEmpty()) {
                figures.put(unit.path("unit").stringValue(), ratios);
            }
        });
        figures.remove("31");
        return figures;
    }

    private static SortedMap<String, SortedMap<String, Ratio>> expected(
            SortedMap<CellKey, SortedMap<String, Long>> cells, JsonNode report) {
        SortedMap<String, SortedMap<String, Ratio>> expected = new TreeMap<>();
        report.path("units").forEach(row -> {
            String unit = row.path("unit").stringValue();
            SortedMap<String, Ratio> ratios =
                    Oracle.indicators(cells, Set.of(unit), FROM, TO).get(unit);
            ratios.values().removeIf(ratio -> ratio.equals(new Ratio(0, 0)));
            if (!ratios.isEmpty()) {
                expected.put(unit, ratios);
            }
        });
        return expected;
    }
}

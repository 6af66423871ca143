package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.oracle.history.Expected;
import vn.motcua.oracle.history.GoldenHistory;
import vn.motcua.report.testing.ReportSystem;

/** The cells of the golden histories, given as the fold gives them, must make their indicators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenFiguresIT {

    private ReportSystem system;

    @BeforeAll
    void start() {
        system = new ReportSystem("2026-07-15T03:00:00Z");
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.oracle.history.GoldenHistories#all")
    void theIndicatorsOfGoldenCellsAreThoseExpected(GoldenHistory golden) {
        GoldenHistory renamed = golden.renamed(unit -> golden.history().name() + unit);
        Expected expected = renamed.expected();
        SortedSet<String> units = new TreeSet<>(expected.indicators().keySet());
        expected.cells().keySet().forEach(key -> units.add(key.unit()));
        List<String[]> reference = new ArrayList<>();
        units.forEach(unit -> reference.add(ReportSystem.unit(unit, "Xã " + unit, "WARD", null)));
        system.reference(reference);
        system.cells()
                .commit(topic -> expected.cells()
                        .forEach((key, measures) -> topic.cell(
                                key.unit(),
                                key.sector(),
                                key.procedure(),
                                key.day().toString(),
                                JsonMapper.shared().writeValueAsString(measures))));
        system.settle();

        expected.indicators()
                .forEach((unit, periods) -> periods.forEach((period, cutOffs) -> cutOffs.forEach((cutOff, codes) -> {
                    Map<String, String> found = new TreeMap<>();
                    JsonNode answer =
                            system.get("/api/units/" + unit + "/indicators?period=" + period + "&cutoff=" + cutOff);
                    answer.path("indicators").forEach(row -> {
                        if (codes.containsKey(row.path("code").stringValue())) {
                            found.put(
                                    row.path("code").stringValue(),
                                    row.path("numerator").asLong() + "/"
                                            + row.path("denominator").asLong());
                        }
                    });
                    Map<String, String> wanted = new TreeMap<>();
                    codes.forEach((code, ratio) -> wanted.put(code, ratio.numerator() + "/" + ratio.denominator()));
                    assertThat(found).as("%s %s %s", unit, period, cutOff).isEqualTo(wanted);
                })));
        theDaysAreTheCells(expected);
    }

    private void theDaysAreTheCells(Expected expected) {
        expected.cells().keySet().stream()
                .map(key -> List.of(key.unit(), key.procedure()))
                .distinct()
                .forEach(part -> {
                    SortedMap<String, SortedMap<String, Long>> found = new TreeMap<>();
                    system.get("/api/units/" + part.getFirst()
                                    + "/measures?from=2025-01-01&to=2027-12-31&by=day&procedure=" + part.getLast())
                            .path("rows")
                            .forEach(row -> {
                                SortedMap<String, Long> day = day(row);
                                if (!day.isEmpty()) {
                                    found.put(row.path("key").stringValue(), day);
                                }
                            });
                    SortedMap<String, SortedMap<String, Long>> wanted = new TreeMap<>();
                    expected.cells().forEach((key, measures) -> {
                        if (List.of(key.unit(), key.procedure()).equals(part)) {
                            wanted.put(key.day().toString(), measures);
                        }
                    });
                    assertThat(found).as("%s", part).isEqualTo(wanted);
                });
    }

    private static SortedMap<String, Long> day(JsonNode row) {
        SortedMap<String, Long> day = new TreeMap<>();
        row.path("flows").forEachEntry((measure, value) -> day.put(measure, value.longValue()));
        JsonNode stocks = row.path("stocks");
        stocks.path("closing").forEachEntry((measure, value) -> day.merge(measure, value.longValue(), Long::sum));
        stocks.path("opening").forEachEntry((measure, value) -> day.merge(measure, -value.longValue(), Long::sum));
        day.values().removeIf(value -> value == 0);
        return day;
    }
}

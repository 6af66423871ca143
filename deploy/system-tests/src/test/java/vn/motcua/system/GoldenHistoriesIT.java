package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.history.Expected;
import vn.motcua.oracle.history.GoldenHistory;
import vn.motcua.oracle.history.History;
import vn.motcua.oracle.history.PortalHistory;

/** The golden histories through one running system, each as units of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenHistoriesIT {

    private final Deque<String> wards = new ArrayDeque<>();
    private RunningSystem system;
    private Figures figures;

    @BeforeAll
    void start(@TempDir Path data) {
        system = RunningSystem.start(data);
        figures = new Figures(system);
        system.get("/api/units?level=WARD&size=500")
                .path("items")
                .forEach(unit -> wards.add(unit.path("code").stringValue()));
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.oracle.history.GoldenHistories#all")
    void inFileOrder(GoldenHistory golden) {
        GoldenHistory renamed = golden.renamed(newUnits());
        figures.push(renamed.history().events());
        holds(renamed.history().units(), renamed.expected());
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.oracle.history.GoldenHistories#all")
    void shuffled(GoldenHistory golden) {
        GoldenHistory renamed = golden.renamed(newUnits());
        figures.push(renamed.history().shuffled(7).events());
        holds(renamed.history().units(), renamed.expected());
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.oracle.history.GoldenHistories#all")
    void sentTwice(GoldenHistory golden) {
        GoldenHistory renamed = golden.renamed(newUnits());
        History history = renamed.history();
        figures.push(history.then(history).events());
        holds(history.units(), renamed.expected());
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.oracle.history.GoldenHistories#portal")
    void inThePortalsFormatAndThenWhollyRepeated(PortalHistory golden) {
        UnaryOperator<String> units = newUnits();
        PortalHistory renamed = golden.renamed(units, alias -> alias + '.' + golden.name());
        SortedSet<String> unitCodes = new TreeSet<>(renamed.aliases().values());
        renamed.aliases()
                .forEach((alias, unit) -> system.put("/api/units/" + unit, "{\"aliases\":[\"" + alias + "\"]}"));

        assertThat(push(renamed)).containsExactlyElementsOf(renamed.rejected());
        holds(unitCodes, renamed.expected());
        push(renamed);
        holds(unitCodes, renamed.expected());
    }

    private List<String> push(PortalHistory history) {
        List<String> rejected = new ArrayList<>();
        for (var message : history.messages()) {
            JsonNode answer = system.post("/api/national-portal", "application/json", message.toString());
            answer.path("rejected")
                    .forEach(item -> rejected.add(item.path("MaHoSo").stringValue()));
            assertThat("0".equals(answer.path("error_code").stringValue()))
                    .isEqualTo(answer.path("rejected").isEmpty());
        }
        return rejected;
    }

    private void holds(SortedSet<String> units, Expected expected) {
        system.awaitNoLag();
        SortedSet<String> procedures = new TreeSet<>();
        expected.cells().keySet().forEach(key -> procedures.add(key.procedure()));
        TreeMap<CellKey, SortedMap<String, Long>> cells = new TreeMap<>();
        units.forEach(unit -> cells.putAll(figures.cells(unit, procedures)));
        assertThat(cells).isEqualTo(expected.cells());
        expected.indicators()
                .forEach((unit, periods) -> periods.forEach((period, cutOffs) -> cutOffs.forEach(
                        (cutOff, codes) -> assertThat(figures.indicators(unit, period, cutOff, codes.keySet()))
                                .as("%s %s %s", unit, period, cutOff)
                                .isEqualTo(codes))));
    }

    /** Every unit of a history becomes a ward that no other history has. */
    private UnaryOperator<String> newUnits() {
        Map<String, String> renamed = new HashMap<>();
        return unit -> renamed.computeIfAbsent(unit, old -> wards.removeFirst());
    }
}

package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
    void onTwoInstancesTheReportEqualsARecomputationOfTheLogUpToItsOffsets(@TempDir Path data) throws Exception {
        try (RunningSystem system = RunningSystem.start(data);
                SecondInstance fold = SecondInstance.start("indicator-service", system, data.resolve("second-fold"));
                SecondInstance reports =
                        SecondInstance.start("report-service", system, data.resolve("second-reports"))) {
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
            isProvedByTheLog(system, report);

            system.awaitNoLag();
            JsonNode revised = Closing.close(
                    system,
                    "{\"unit\":\"31\",\"period\":\"2026-Q1\",\"cutoff\":\"reporting\",\"reason\":\"Hồ sơ đến sau\"}");
            isProvedByTheLog(system, revised);
            theChangesOfDossiersAddUp(system, revised);
            theDossiersBehindAFigureAddUp(system, revised);
            assertThat(List.of(fold, reports)).allMatch(SecondInstance::isRunning);
        }
    }

    /** The service recomputes the report from the log in a fresh state, and anybody can hash what it bears. */
    private static void isProvedByTheLog(RunningSystem system, JsonNode report) throws NoSuchAlgorithmException {
        String id = "/api/reports/" + report.path("id").stringValue();
        JsonNode outcome = done(system, id + "/verification");
        assertThat(outcome.path("recomputed").stringValue())
                .isEqualTo(report.path("hash").stringValue());
        assertThat(outcome.path("equal").asBoolean()).isTrue();
        assertThat(outcome.path("formsEqual").asBoolean()).isTrue();
        assertThat(outcome.path("indicatorsEqual").asBoolean()).isTrue();
        byte[] content = system.get(id + "/proof").path("content").stringValue().getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(report.path("hash").stringValue());
    }

    /** What a revision lists unit by unit is the sum of what its dossiers changed. */
    private static void theChangesOfDossiersAddUp(RunningSystem system, JsonNode revised) {
        String id = revised.path("id").stringValue();
        for (JsonNode unit : revised.path("changes")) {
            SortedMap<String, Long> listed = new TreeMap<>();
            sum(listed, unit.path("changes"));
            listed.keySet().removeIf(figure -> figure.startsWith("figures."));
            SortedMap<String, Long> ofDossiers = new TreeMap<>();
            done(
                            system,
                            "/api/reports/" + id + "/changes?size=1000&unit="
                                    + unit.path("unit").stringValue())
                    .path("items")
                    .forEach(dossier -> sum(ofDossiers, dossier.path("changes")));
            ofDossiers.values().removeIf(difference -> difference == 0);
            assertThat(ofDossiers).isEqualTo(listed);
        }
    }

    private static void sum(SortedMap<String, Long> sums, JsonNode changes) {
        changes.forEach(change -> sums.merge(
                change.path("figure").stringValue(),
                change.path("after").asLong() - change.path("before").asLong(),
                Long::sum));
    }

    private static void theDossiersBehindAFigureAddUp(RunningSystem system, JsonNode report) {
        JsonNode total = report.path("forms").get(0).path("total");
        JsonNode parts = done(
                system,
                "/api/reports/" + report.path("id").stringValue() + "/contributions?measure=accepted&size=1000");
        assertThat(parts.path("sum").asLong())
                .isEqualTo(total.path("4").asLong() + total.path("5").asLong());
    }

    /** What comes out of work that takes its time. */
    private static JsonNode done(RunningSystem system, String path) {
        AtomicReference<JsonNode> outcome = new AtomicReference<>();
        await(path).atMost(Duration.ofMinutes(2)).until(() -> {
            HttpResponse<byte[]> answer = system.send(system.request(path).GET().build());
            assertThat(answer.statusCode()).isIn(200, 202);
            outcome.set(Door.JSON.readTree(answer.body()));
            return answer.statusCode() == 200;
        });
        return outcome.get();
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

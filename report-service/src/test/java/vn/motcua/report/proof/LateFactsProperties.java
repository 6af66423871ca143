package vn.motcua.report.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.oracle.Figures;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;
import vn.motcua.oracle.history.RandomHistories;
import vn.motcua.oracle.history.Shape;
import vn.motcua.report.replay.Cut;
import vn.motcua.report.replay.MemoryLog;
import vn.motcua.report.replay.Progress;
import vn.motcua.report.replay.Replay;
import vn.motcua.report.replay.Window;

/** Random histories cut twice: what changed dossier by dossier adds up to what changed in the figures. */
class LateFactsProperties {

    private static final int HISTORIES = 60;
    private static final int PARTITIONS = 3;

    private final long seed =
            Long.getLong("motcua.seed", RandomGenerator.getDefault().nextLong());
    private final Random random = new Random(seed);
    private final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());
    private final Window window = window();

    @Test
    void theChangesOfDossiersAddUpToTheChangesOfTheirUnit() {
        RandomHistories histories = new RandomHistories(seed, Shape.small().withDossiers(8));
        for (int i = 0; i < HISTORIES; i++) {
            var history = histories.next();
            MemoryLog log = new MemoryLog(oracle.filled(history.events()), PARTITIONS);
            Cut first = log.cutAfter(new Cut(Map.of()), random);
            Cut second = log.cutAfter(first, random);
            List<ChangedDossier> changed = new LateFacts(new Replay(log, JsonMapper.shared(), PARTITIONS))
                    .between(first, second, List.copyOf(history.units()), window, Progress.unwatched());
            Figures before = Figures.of(oracle.cells(log.before(first)));
            Figures after = Figures.of(oracle.cells(log.before(second)));
            for (String unit : history.units()) {
                assertThat(sums(changed, unit))
                        .as("%s; run again with -Dmotcua.seed=%d", unit, seed)
                        .isEqualTo(differences(before.ofUnits(Set.of(unit)), after.ofUnits(Set.of(unit))));
            }
        }
    }

    @Test
    void thePartsOfAFigureAddUpToIt() {
        RandomHistories histories = new RandomHistories(seed, Shape.small().withDossiers(8));
        for (int i = 0; i < HISTORIES; i++) {
            var history = histories.next();
            MemoryLog log = new MemoryLog(oracle.filled(history.events()), PARTITIONS);
            Cut cut = log.cutAfter(new Cut(Map.of()), random);
            Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
            FigureQuestion question = new FigureQuestion(
                    "r",
                    List.copyOf(history.units()),
                    measure,
                    window.days().from(),
                    window.days().to(),
                    null,
                    null);
            FigureParts parts = FigureParts.of(
                    question, cut, new Replay(log, JsonMapper.shared(), PARTITIONS), Progress.unwatched());
            Figures figures = Figures.of(oracle.cells(log.before(cut)));
            assertThat(parts.sum())
                    .as("%s; run again with -Dmotcua.seed=%d", measure, seed)
                    .isEqualTo(
                            measure.isStock()
                                    ? figures.stock(measure.code(), window.closing())
                                    : figures.flow(
                                            measure.code(),
                                            window.days().from(),
                                            window.days().to()));
        }
    }

    private static Window window() {
        var days = Period.parse("2026-Q1").orElseThrow().days(CutOff.CALENDAR);
        return new Window("2026-Q1", days, days.to());
    }

    private static Map<String, Long> sums(List<ChangedDossier> changed, String unit) {
        Map<String, Long> sums = new TreeMap<>();
        changed.stream()
                .filter(dossier -> dossier.unit().equals(unit))
                .flatMap(dossier -> dossier.changes().stream())
                .forEach(change -> sums.merge(change.figure(), change.after() - change.before(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private Map<String, Long> differences(Figures before, Figures after) {
        Map<String, Long> differences = new TreeMap<>();
        var from = window.days().from();
        var to = window.days().to();
        add(differences, "flows.", before.flows(from, to), after.flows(from, to));
        add(differences, "stocks.opening.", before.stocks(from.minusDays(1)), after.stocks(from.minusDays(1)));
        add(differences, "stocks.closing.", before.stocks(to), after.stocks(to));
        return differences;
    }

    private static void add(
            Map<String, Long> differences, String kind, Map<String, Long> before, Map<String, Long> after) {
        before.forEach((measure, value) -> differences.merge(kind + measure, -value, Long::sum));
        after.forEach((measure, value) -> differences.merge(kind + measure, value, Long::sum));
        differences.values().removeIf(value -> value == 0);
    }
}

package vn.motcua.bench.rule;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.motcua.bench.Benchmark;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Scratch;
import vn.motcua.bench.Sizes;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;
import vn.motcua.bench.log.PureFold;
import vn.motcua.contracts.measure.CellKey;

/** The pure rule and the codec of the state, in nanoseconds and bytes. */
public final class RuleBenchmark implements Benchmark {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String PEER = "historyByOracle";
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "historyByRule",
            "the history, event by event, by the rule",
            PEER,
            "the same by the oracle, from scratch",
            "contributions",
            "contributions of the finished dossier",
            "encodeState",
            "its state to bytes",
            "decodeState",
            "its state from bytes"));

    @Override
    public String name() {
        return "rule";
    }

    /** Of one measure: nanoseconds and allocated bytes of one call. */
    private record Cost(double nanos, double bytes) {}

    @Override
    public Measured run(Sizes sizes, Progress progress) throws Exception {
        DossierHistory dossier = new DossierHistory();
        check(dossier);
        progress.say("rule and oracle agree on a dossier of " + dossier.events.size() + " events");
        try (Scratch scratch = Scratch.create("motcua-bench-rule")) {
            Map<String, Cost> costs = new HashMap<>();
            for (RunResult result :
                    new Runner(options(sizes, scratch.directory().resolve("jmh.log"))).run()) {
                Result<?> allocated =
                        Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED));
                String measure = result.getPrimaryResult().getLabel();
                costs.put(measure, new Cost(result.getPrimaryResult().getScore(), allocated.getScore()));
                progress.say(
                        measure + ' ' + Text.number(result.getPrimaryResult().getScore()) + " ns");
            }
            WrongResult.unless(costs.keySet().equals(NAMES.keySet()), "JMH measured only " + costs.keySet());
            return measured(dossier, costs);
        }
    }

    /** Short runs stay in this process and are good for nothing but to see that they run. */
    private static Options options(Sizes sizes, Path log) {
        boolean real = sizes.ruleSeconds() > 1;
        return new OptionsBuilder()
                .include(RuleMeasures.class.getName())
                .addProfiler(GCProfiler.class)
                .forks(real ? 1 : 0)
                .warmupIterations(real ? sizes.ruleSeconds() / 3 : 1)
                .measurementIterations(real ? sizes.ruleSeconds() * 2 / 3 : 1)
                .warmupTime(real ? TimeValue.seconds(1) : TimeValue.milliseconds(200))
                .measurementTime(real ? TimeValue.seconds(1) : TimeValue.milliseconds(200))
                .output(log.toString())
                .build();
    }

    private static void check(DossierHistory dossier) {
        PureFold fold = new PureFold();
        dossier.entries.forEach(fold::take);
        Map<String, Map<String, Long>> byRule = fold.cells().entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getKey().text(),
                        cell -> new TreeMap<>(cell.getValue().byCode())));
        Map<String, Map<String, Long>> byOracle = dossier.oracle.cells(dossier.events).entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> new CellKey(
                                        cell.getKey().unit(),
                                        cell.getKey().sector(),
                                        cell.getKey().procedure(),
                                        (int) cell.getKey().day().toEpochDay())
                                .text(),
                        cell -> new TreeMap<>(cell.getValue())));
        WrongResult.unless(byRule.equals(byOracle), "rule " + byRule + " and oracle " + byOracle + " differ");
    }

    private static Measured measured(DossierHistory dossier, Map<String, Cost> costs) {
        Table[] table = {Table.of("", "ns", "bytes allocated", "time to the oracle's")};
        double peer = costs.get(PEER) instanceof Cost cost ? cost.nanos() : Double.NaN;
        NAMES.forEach((measure, what) -> {
            if (costs.get(measure) instanceof Cost cost) {
                String ratio = measure.startsWith("history") ? Text.ratio(cost.nanos() / peer) : "";
                table[0] = table[0].row(what, Text.number(cost.nanos()), Text.number(cost.bytes()), ratio);
            }
        });
        return new Measured(
                "rule",
                "What one dossier costs",
                List.of(
                        "A simulated dossier of the usual length: %d events, %d facets, %s bytes of state. JMH 1.37, one fork, average time of a call; bytes by its GC profiler."
                                .formatted(
                                        dossier.events.size(),
                                        dossier.facets.all().size(),
                                        Text.number(dossier.held.length)),
                        "The peer is the oracle, which recomputes the dossier from its events with each new one, as a naive system would."),
                List.of(table[0]),
                List.of("The rule, event by event, and the oracle give the same cells for this dossier."),
                List.of("The history is the sum over all its events: divide by %d for one."
                        .formatted(dossier.events.size())));
    }
}

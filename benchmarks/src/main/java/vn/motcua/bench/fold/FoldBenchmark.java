package vn.motcua.bench.fold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.Benchmark;
import vn.motcua.bench.CpuClock;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Scratch;
import vn.motcua.bench.Sizes;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;
import vn.motcua.bench.kafka.BrokerProcess;
import vn.motcua.bench.kafka.Cluster;
import vn.motcua.bench.kafka.TopicReader;
import vn.motcua.bench.log.CellSums;
import vn.motcua.bench.log.CommittedCells;
import vn.motcua.bench.log.ExpectedCells;
import vn.motcua.bench.log.InterleavedLog;
import vn.motcua.bench.log.LogWriter;
import vn.motcua.bench.log.SimulatedWards;
import vn.motcua.bench.profile.CpuProfile;
import vn.motcua.indicator.fold.WholeFold;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.simulator.Scenario;

/** From an empty state to committed cells: the fold, the least that Kafka Streams can do, and the log alone. */
public final class FoldBenchmark implements Benchmark {

    private static final int WARDS = 170;
    private static final int EVENTS_PER_DOSSIER = 4;
    private static final long SEED = 20_260_314;

    @Override
    public String name() {
        return "fold";
    }

    @Override
    public Measured run(Sizes sizes, Progress progress) throws Exception {
        try (Scratch scratch = Scratch.create("motcua-bench-fold");
                BrokerProcess broker = BrokerProcess.start(scratch.directory());
                Cluster cluster = new Cluster(broker.address())) {
            return new Run(sizes, progress, cluster, broker.process(), scratch.directory()).all();
        }
    }

    /** One run on one broker. */
    private static final class Run {

        private final Sizes sizes;
        private final Progress progress;
        private final Cluster cluster;
        private final CpuClock cpu;
        private final StreamsRun streams;
        private final HeldSizes held = new HeldSizes();
        private int sentBytes;

        Run(Sizes sizes, Progress progress, Cluster cluster, ProcessHandle broker, Path directory) {
            this.sizes = sizes;
            this.progress = progress;
            this.cluster = cluster;
            this.cpu = new CpuClock(List.of(broker));
            this.streams = new StreamsRun(cluster, directory, cpu);
        }

        Measured all() throws Exception {
            LogWriter.Written log = fill();
            CellSums expected = new ExpectedCells().of(cluster);
            progress.say("the oracle expects " + Text.number(expected.cells()) + " cells");
            List<Took> folds = new ArrayList<>();
            List<Took> bares = new ArrayList<>();
            List<Took> drains = new ArrayList<>();
            for (int round = 0; round <= sizes.rounds(); round++) {
                folds.add(told("fold", fold(expected)));
                bares.add(told("bare peer", bare()));
                drains.add(told("raw drain", drain()));
            }
            Optional<Table> profile = sizes.profile() ? Optional.of(profiled(expected)) : Optional.empty();
            return new FoldFigures(log, expected, held.subjects(), held.mean(), sentBytes, folds, bares, drains)
                    .measured(profile);
        }

        private LogWriter.Written fill() throws InterruptedException, ExecutionException {
            cluster.recreate(Topics.EVENTS, Topics.EVENTS);
            int dossiers = Math.max(WARDS, sizes.events() / EVENTS_PER_DOSSIER);
            Scenario scenario = Scenario.haiPhongFirstQuarter2026(SEED, dossiers);
            var log = new InterleavedLog(SimulatedWards.invented(scenario, WARDS));
            LogWriter.Written written = LogWriter.write(cluster.address(), log, sizes.events());
            progress.say("the log has " + Text.number(written.events()) + " events");
            WrongResult.unless(written.events() == sizes.events(), "the simulated wards have too few events");
            return written;
        }

        private Took fold(CellSums expected) throws InterruptedException, ExecutionException, IOException {
            cluster.recreate(Topics.CELLS, Topics.CELLS);
            cluster.recreate(Topics.REJECTIONS, Topics.REJECTIONS);
            Topology topology = WholeFold.topology(JsonMapper.builder().build());
            Took took = streams.time("fold", topology, new Watermarks(cluster), held);
            CommittedCells.Found found = CommittedCells.read(cluster);
            WrongResult.unless(
                    found.sums().same(expected), "cells are wrong: " + found.sums() + " instead of " + expected);
            sentBytes = (int) (found.bytes() / found.records());
            progress.say("cells are right; " + Text.number(found.records()) + " records in the topic of cells");
            return took;
        }

        private Took bare() throws InterruptedException, ExecutionException, IOException {
            cluster.recreate(Topics.CELLS, BarePeer.TOPIC);
            Topology topology = BarePeer.topology(held.mean(), sentBytes);
            Took took = streams.time("bare", topology, streams.settled(BarePeer.TOPIC), Run::nothing);
            long written = cluster.ends(BarePeer.TOPIC).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            WrongResult.unless(written >= sizes.events(), "the bare peer sent only " + written);
            return took;
        }

        private static void nothing(KafkaStreams streams) {}

        private Took drain() {
            long start = System.nanoTime();
            long cpuBefore = cpu.nanos();
            long read = new TopicReader(cluster).read(Cluster.partitions(Topics.EVENTS), record -> {});
            WrongResult.unless(read == sizes.events(), "the drain read " + read);
            return new Took(read, System.nanoTime() - start, cpu.nanos() - cpuBefore);
        }

        private Table profiled(CellSums expected) throws Exception {
            try (CpuProfile profile = CpuProfile.start("bench-fold-")) {
                told("profiled", fold(expected));
                return profile.table(sizes.events());
            }
        }

        private Took told(String what, Took took) {
            progress.say("%-10s %8s  %s events/s, %s µs of CPU per event"
                    .formatted(
                            what,
                            Text.seconds(took.wallNanos()),
                            Text.number(took.perSecond()),
                            Text.number(took.cpuPerEvent())));
            return took;
        }
    }
}

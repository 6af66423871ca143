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
            return new Run(sizes, progress, cluster, scratch.directory()).all();
        }
    }

    /** One run on one broker. */
    private static final class Run {

        private final Sizes sizes;
        private final Progress progress;
        private final Cluster cluster;
        private final StreamsRun streams;
        private final HeldSizes held = new HeldSizes();
        private int sentBytes;

        Run(Sizes sizes, Progress progress, Cluster cluster, Path directory) {
            this.sizes = sizes;
            this.progress = progress;
            this.cluster = cluster;
            this.streams = new StreamsRun(cluster, directory);
        }

        Measured all() throws Exception {
            LogWriter.Written log = fill();
            CellSums expected = new ExpectedCells().of(cluster);
            progress.say("the oracle expects " + Text.number(expected.cells()) + " cells");
            List<Double> folds = new ArrayList<>();
            List<Double> bares = new ArrayList<>();
            List<Double> drains = new ArrayList<>();
            for (int round = 0; round <= sizes.rounds(); round++) {
                folds.add(rate("fold", fold(expected)));
                bares.add(rate("bare peer", bare()));
                drains.add(rate("raw drain", drain()));
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

        private long fold(CellSums expected) throws InterruptedException, ExecutionException, IOException {
            cluster.recreate(Topics.CELLS, Topics.CELLS);
            cluster.recreate(Topics.REJECTIONS, Topics.REJECTIONS);
            Topology topology = WholeFold.topology(JsonMapper.builder().build());
            long took = streams.time("fold", topology, new Watermarks(cluster), held);
            CommittedCells.Found found = CommittedCells.read(cluster);
            WrongResult.unless(
                    found.sums().same(expected), "cells are wrong: " + found.sums() + " instead of " + expected);
            sentBytes = (int) (found.bytes() / found.records());
            progress.say("cells are right; " + Text.number(found.records()) + " records in the topic of cells");
            return took;
        }

        private long bare() throws InterruptedException, ExecutionException, IOException {
            cluster.recreate(Topics.CELLS, BarePeer.TOPIC);
            Topology topology = BarePeer.topology(held.mean(), sentBytes);
            long took = streams.time("bare", topology, ends -> {}, Run::nothing);
            long sent = new TopicReader(cluster).read(Cluster.partitions(BarePeer.TOPIC), record -> {});
            WrongResult.unless(sent == sizes.events(), "the bare peer sent " + sent);
            return took;
        }

        private static void nothing(KafkaStreams streams) {}

        private long drain() {
            long start = System.nanoTime();
            long read = new TopicReader(cluster).read(Cluster.partitions(Topics.EVENTS), record -> {});
            WrongResult.unless(read == sizes.events(), "the drain read " + read);
            return System.nanoTime() - start;
        }

        private Table profiled(CellSums expected) throws Exception {
            try (CpuProfile profile = CpuProfile.start("bench-fold-")) {
                long took = fold(expected);
                progress.say("profiled, at " + Text.number(perSecond(took)) + " events/s");
                return profile.table(sizes.events());
            }
        }

        private double rate(String what, long nanos) {
            double rate = perSecond(nanos);
            progress.say("%-10s %8s  %s events/s".formatted(what, Text.seconds(nanos), Text.number(rate)));
            return rate;
        }

        private double perSecond(long nanos) {
            return sizes.events() * 1e9 / nanos;
        }
    }
}

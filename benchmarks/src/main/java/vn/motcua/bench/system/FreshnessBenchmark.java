package vn.motcua.bench.system;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.motcua.bench.Benchmark;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Scratch;
import vn.motcua.bench.Sizes;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;
import vn.motcua.bench.log.InterleavedLog;
import vn.motcua.bench.log.SimulatedWards;
import vn.motcua.simulator.Scenario;
import vn.motcua.simulator.Ward;
import vn.motcua.simulator.send.Reply;

/** From an event that is sent over HTTP to the figure that a reader sees, while other wards send at a steady rate. */
public final class FreshnessBenchmark implements Benchmark {

    private static final String SENDERS = "31";
    private static final String PROBED = "01";
    private static final int PER_SECOND = 500;
    private static final int PER_REQUEST = 10;
    private static final int PROBES_PER_SECOND = 2;
    private static final int EVENTS_PER_DOSSIER = 4;
    private static final long SEED = 20_261_121;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public Measured run(Sizes sizes, Progress progress) throws Exception {
        try (Scratch scratch = Scratch.create("motcua-bench-fresh");
                SystemProcess system = SystemProcess.start(scratch.directory())) {
            progress.say("the system is ready");
            return new Run(sizes, progress, system).all();
        }
    }

    /** One run on one system. */
    private static final class Run {

        private final Sizes sizes;
        private final Progress progress;
        private final SystemProcess system;
        private final Latency acknowledged = new Latency();

        Run(Sizes sizes, Progress progress, SystemProcess system) {
            this.sizes = sizes;
            this.progress = progress;
            this.system = system;
        }

        Measured all() throws Exception {
            int steady = PER_SECOND * sizes.seconds();
            int dossiers = (steady + sizes.intakeEvents()) / EVENTS_PER_DOSSIER * 2;
            Scenario scenario = Scenario.haiPhongFirstQuarter2026(SEED, dossiers);
            var log = new InterleavedLog(SimulatedWards.of(scenario, SENDERS, system.wards(SENDERS)));
            EventBodies warmUp = EventBodies.of(log, steady / 4, PER_REQUEST);
            EventBodies sent = EventBodies.of(log, steady, PER_REQUEST);
            EventBodies bulk = EventBodies.of(log, sizes.intakeEvents(), IntakeSpeed.PER_REQUEST);
            sendSteadily(warmUp);
            system.awaitNoLag();
            List<Ward> wards = system.wards(PROBED);
            int count = Math.min(wards.size(), PROBES_PER_SECOND * sizes.seconds());
            Probes probes = new Probes(system, wards.subList(0, count));
            progress.say("sending " + PER_SECOND + " events/s for " + sizes.seconds() + " s");
            acknowledged.reset();
            long before = system.repeated();
            probeWhileSending(sent, probes);
            long repeated = system.repeated() - before;
            progress.say("p50 " + Text.millis(probes.latency().median()) + ", p99 "
                    + Text.millis(probes.latency().ninetyNine()) + ", " + repeated + " requests sent again, " + before
                    + " before");
            system.awaitNoLag();
            IntakeSpeed intake = new IntakeSpeed(system, bulk, progress);
            intake.run();
            SentFigures.check(system, SENDERS, List.of(warmUp, sent, bulk));
            progress.say("the province's figures are right");
            String ward = bulk.entries().getFirst().unit();
            Table drillDowns = new DrillDowns(system, progress).of(ward, SENDERS, sizes.requests());
            return new FreshnessFigures(sizes, probes.latency(), acknowledged, intake, repeated, drillDowns).measured();
        }

        private void probeWhileSending(EventBodies bodies, Probes probes)
                throws InterruptedException, ExecutionException {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<?> sending = threads.submit(() -> {
                    sendSteadily(bodies);
                    return bodies;
                });
                probes.run(TimeUnit.SECONDS.toNanos(1) / PROBES_PER_SECOND);
                sending.get();
            }
        }

        private void sendSteadily(EventBodies bodies) throws InterruptedException, ExecutionException {
            long every = TimeUnit.SECONDS.toNanos(1) * PER_REQUEST / PER_SECOND;
            Schedule.run(bodies.bodies().size(), every, (number, due) -> {
                Reply reply = system.post(
                        EventBodies.PATH,
                        EventBodies.MEDIA_TYPE,
                        bodies.bodies().get(number).json());
                WrongResult.unless(reply.json().path("accepted").asInt(0) == PER_REQUEST, "events are refused");
                acknowledged.since(due);
            });
        }
    }

    /** What came out. */
    record FreshnessFigures(
            Sizes sizes, Latency probes, Latency acknowledged, IntakeSpeed intake, long repeated, Table drillDowns) {

        Measured measured() {
            Table latencies = probes.addTo(Table.of(Latency.HEAD), "scheduled send to visible figure");
            return new Measured(
                    "freshness",
                    "From an event sent to a figure seen",
                    List.of(
                            "The whole system as `./motcua start` runs it, driven over HTTP through the gateway from the same machine. %d events/s in requests of %d events for %d s at fixed times, whether or not earlier ones were answered; %s probes meanwhile, each a first dossier of a ward of its own, whose figure is asked for every 20 ms until it shows. Times count from when a send was due."
                                    .formatted(PER_SECOND, PER_REQUEST, sizes.seconds(), Text.number(probes.count())),
                            "Then %s events in requests of %d over %d connections as fast as they are acknowledged, the fold and the figures at work meanwhile; beside it a bare KafkaProducer (acks=all, lz4, the intake's own settings) sends the same bytes to the same broker without anything else at work."
                                    .formatted(
                                            Text.number(sizes.intakeEvents()),
                                            IntakeSpeed.PER_REQUEST,
                                            IntakeSpeed.CONNECTIONS),
                            "At last the way back, one request after the other: what a figure is, and the dossiers behind it."),
                    List.of(
                            acknowledged.addTo(latencies, "scheduled send to acknowledgement"),
                            intake.table(),
                            drillDowns),
                    List.of(
                            "No event was refused; of the steady requests %s had to be sent again, of the batches %s, because the system said that it had too much at once; afterwards every flow of the province equals the oracle's over all events sent."
                                    .formatted(Text.number(repeated), Text.number(intake.repeated())),
                            "The contributions of the dossiers behind a figure add up to it."),
                    List.of(
                            "The goal is a p99 below 2 s; it is %s.".formatted(Text.millis(probes.ninetyNine())),
                            "An acknowledgement over HTTP costs what the gateway, the checks of every field and the fold beside them cost on the same cores; the producer alone shows what the broker could take.",
                            "A figure is read from a few documents whatever its size; its dossiers are looked through one by one in the fold's state, so that takes longer the more a unit and those below it have."));
        }
    }
}

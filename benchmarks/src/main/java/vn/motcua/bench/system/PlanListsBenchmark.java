package vn.motcua.bench.system;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.motcua.bench.Benchmark;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Scratch;
import vn.motcua.bench.Sizes;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;

/** Lists of plans and tasks, as clerks and a province look at them, with many plans in force. */
public final class PlanListsBenchmark implements Benchmark {

    private static final int TASKS = 100;
    private static final int PEER_ROUNDS = 5;
    private static final String PROVINCE = "79";

    @Override
    public String name() {
        return "plan-lists";
    }

    @Override
    public Measured run(Sizes sizes, Progress progress) throws Exception {
        try (Scratch scratch = Scratch.create("motcua-bench-plans");
                SystemProcess system = SystemProcess.start(scratch.directory());
                PlanStorePeer peer = new PlanStorePeer(system.record().mongo())) {
            progress.say("the system is ready");
            return new Run(sizes, progress, system, peer).all();
        }
    }

    /** One run on one system. */
    private static final class Run {

        private final Sizes sizes;
        private final Progress progress;
        private final SystemProcess system;
        private final PlanStorePeer peer;
        private Table table = Table.of(Latency.HEAD);

        Run(Sizes sizes, Progress progress, SystemProcess system, PlanStorePeer peer) {
            this.sizes = sizes;
            this.progress = progress;
            this.system = system;
            this.peer = peer;
        }

        Measured all() throws Exception {
            PlanBooks books = new PlanBooks(wards(), TASKS);
            long before = total("/api/plans/tasks?state=overdue&at=" + PlanBooks.DAY);
            Latency published = publish(books);
            String at = "&at=" + PlanBooks.DAY;
            long overdue = total("/api/plans/tasks?state=overdue" + at) - before;
            WrongResult.unless(overdue == books.overdue(), overdue + " tasks are overdue, not " + books.overdue());
            String ward = books.wards().getFirst();
            timed("plans, the newest 50", "/api/plans?size=50");
            timed("plans of a ward", "/api/plans?unit=" + ward);
            timed("tasks of a ward", "/api/plans/tasks?unit=" + ward + at);
            timed("tasks of a province", "/api/plans/tasks?unit=" + PROVINCE + at);
            Latency all = timed("overdue tasks of all", "/api/plans/tasks?state=overdue" + at);
            timed("due soon, of one lead", "/api/plans/tasks?state=due-soon&lead=trung+tam+phuc+vu" + at);
            timed("tasks with a word", "/api/plans/tasks?text=cong+khai" + at);
            timed("counts of all units", "/api/plans/tasks/counts?by=unit" + at);
            timed("a plan, whole", "/api/plans/" + ward + "-" + PlanBooks.YEAR + "-1");
            timed("deadlines of a ward (iCalendar)", "/api/plans/calendar.ics?unit=" + ward);
            Latency peerLatency = new Latency();
            for (int i = 0; i < PEER_ROUNDS; i++) {
                long start = System.nanoTime();
                WrongResult.unless(peer.past(PlanBooks.DAY) > 0, "the peer found nothing");
                peerLatency.since(start);
            }
            table = peerLatency.addTo(table, "peer: every plan read from the store");
            return measured(books, published, all, peerLatency);
        }

        private List<String> wards() throws InterruptedException {
            return system.allWards().stream().limit(sizes.plans()).toList();
        }

        private Latency publish(PlanBooks books) throws InterruptedException {
            Latency latency = new Latency();
            for (String ward : books.wards()) {
                long start = System.nanoTime();
                JsonNode draft = system.post("/api/plans", "application/json", books.body(ward))
                        .json();
                system.post(
                        "/api/plans/" + draft.path("id").stringValue() + "/publish", "application/json", new byte[0]);
                latency.since(start);
            }
            progress.say(books.wards().size() + " plans are in force");
            table = latency.addTo(table, "a plan taken and published");
            return latency;
        }

        private Latency timed(String what, String path) throws InterruptedException {
            Latency latency = new Latency();
            for (int i = -sizes.requests() / 2; i < sizes.requests(); i++) {
                long start = System.nanoTime();
                system.bytes(path);
                if (i >= 0) {
                    latency.since(start);
                }
            }
            table = latency.addTo(table, what);
            progress.say(what + ": p50 " + Text.millis(latency.median()));
            return latency;
        }

        private long total(String path) throws InterruptedException {
            return system.get(path).path("total").longValue();
        }

        private Measured measured(PlanBooks books, Latency published, Latency all, Latency peerLatency) {
            WrongResult.unless(published.count() == books.wards().size(), "a plan is missing");
            return new Measured(
                    "plan-lists",
                    "Lists of plans and tasks",
                    List.of(
                            "%s plans of as many wards, %d tasks each, sent as JSON and published over HTTP; then lists, through the gateway one request after the other, %s of each kind after half as many that warm up. The store is the embedded one on its file."
                                    .formatted(Text.number(books.wards().size()), TASKS, Text.number(sizes.requests())),
                            "The peer answers one of the questions, which tasks with a printed day are past it, by reading the tasks of every plan in force from the same store; it works out no recurring ones."),
                    List.of(table),
                    List.of("%s tasks are overdue at %s, as many as were made so."
                            .formatted(Text.number(books.overdue()), PlanBooks.DAY)),
                    List.of(
                            "The goal is a p50 below 100 ms for every list; that of all overdue tasks takes %s, %s of the peer's."
                                    .formatted(
                                            Text.millis(all.median()),
                                            Text.percent(all.median() / peerLatency.median()))));
        }
    }
}

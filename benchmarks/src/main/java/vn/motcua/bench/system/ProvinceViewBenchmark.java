package vn.motcua.bench.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.bench.Benchmark;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Scratch;
import vn.motcua.bench.Sizes;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;

/** A province's quarter and year as people look at them, with a year of cells in the store. */
public final class ProvinceViewBenchmark implements Benchmark {

    private static final String PROVINCE = StoredYear.PROVINCE;
    private static final LocalDate QUARTER_FROM = YearOfCells.LAST_QUARTER_FROM;
    private static final LocalDate QUARTER_TO = YearOfCells.TO;
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    private static final int CLOSES = 3;
    private static final int GROUPS = 5;

    @Override
    public String name() {
        return "province-view";
    }

    @Override
    public Measured run(Sizes sizes, Progress progress) throws Exception {
        try (Scratch scratch = Scratch.create("motcua-bench-view");
                SystemProcess system = SystemProcess.start(scratch.directory());
                DayCellStore peer = new DayCellStore(system.record().mongo())) {
            progress.say("the system is ready");
            return new Run(sizes, progress, system, peer).all();
        }
    }

    /** One run on one system. */
    private static final class Run {

        private final Sizes sizes;
        private final Progress progress;
        private final SystemProcess system;
        private final DayCellStore peer;
        private Table table = Table.of(Latency.HEAD);

        Run(Sizes sizes, Progress progress, SystemProcess system, DayCellStore peer) {
            this.sizes = sizes;
            this.progress = progress;
            this.system = system;
            this.peer = peer;
        }

        Measured all() throws Exception {
            StoredYear stored = StoredYear.write(system, sizes.yearDossiers());
            YearOfCells year = stored.year();
            Map<String, Long> quarter = year.figures(QUARTER_FROM, QUARTER_TO);
            SentFigures.check(system, PROVINCE, days(QUARTER_FROM, QUARTER_TO), quarter);
            progress.say(Text.number(year.count()) + " cells of " + stored.wards() + " wards, stored and right after "
                    + Text.seconds(stored.nanos()));
            Latency view =
                    views("quarter: the province's indicators", "/api/units/" + PROVINCE + "/indicators?period=");
            views("quarter: all wards' indicators", "/api/units/" + PROVINCE + "/children/indicators?period=");
            long documents = peer.fill(year, QUARTER_FROM, QUARTER_TO);
            peer.check(QUARTER_FROM, QUARTER_TO, quarter);
            Latency group = new Latency();
            for (int i = 0; i < GROUPS; i++) {
                long start = System.nanoTime();
                peer.sum(QUARTER_FROM, QUARTER_TO);
                group.since(start);
            }
            table = group.addTo(table, "peer: $group over the quarter's day cells");
            progress.say("peer " + Text.millis(group.median()));
            Latency closes = closes(stored);
            return measured(stored.wards(), year.count(), stored.nanos(), documents, view, group, closes);
        }

        /** One quarter again and again, then the year's quarters in turn. */
        private Latency views(String what, String path) throws InterruptedException {
            long first = System.nanoTime();
            system.get(path + QUARTERS.getLast() + "&cutoff=reporting");
            Latency cold = new Latency();
            cold.since(first);
            table = cold.addTo(table, what + ", first time");
            Latency one = timed(path, QUARTERS.subList(QUARTERS.size() - 1, QUARTERS.size()));
            table = one.addTo(table, what);
            table = timed(path, QUARTERS).addTo(table, what + ", four quarters in turn");
            progress.say(what + ": p50 " + Text.millis(one.median()));
            return one;
        }

        private Latency timed(String path, List<String> periods) throws InterruptedException {
            Latency latency = new Latency();
            for (int i = -sizes.requests() / 2; i < sizes.requests(); i++) {
                long start = System.nanoTime();
                String period = periods.get(Math.floorMod(i, periods.size()));
                system.get(path + period + "&cutoff=reporting");
                if (i >= 0) {
                    latency.since(start);
                }
            }
            return latency;
        }

        private Latency closes(StoredYear stored) throws InterruptedException {
            Latency latency = stored.closes("2025", CLOSES);
            table = latency.addTo(table, "close of the province's year");
            progress.say("close of the year " + Text.millis(latency.median()));
            return latency;
        }

        private Measured measured(
                int wards, long cells, long stored, long documents, Latency view, Latency group, Latency closes) {
            WrongResult.unless(closes.count() == CLOSES, "a close is missing");
            return new Measured(
                    "province-view",
                    "A province's quarter, as people look at it",
                    List.of(
                            "%d wards (Thành phố Hồ Chí Minh, which has the most, and two more), %s dossiers of the year 2025, %s day cells, written to the topic of cells and stored by the projection (in %s). The store is the embedded one on its file, as in a small office; requests go through the gateway one after the other, %s of each kind after half as many that warm up."
                                    .formatted(
                                            wards,
                                            Text.number(sizes.yearDossiers()),
                                            Text.number(cells),
                                            Text.seconds(stored),
                                            Text.number(sizes.requests())),
                            "The peer sums the province's flows of the quarter by one $group over %s day-cell documents in the same store; a real MongoDB would do that faster, and report-service faster too."
                                    .formatted(Text.number(documents))),
                    List.of(table),
                    List.of(
                            "Every flow and stock of the province's quarter equals the sum of the cells that were written, and so does the peer's sum."),
                    List.of(
                            "The goal is a p50 below 50 ms; it is %s, %s of the peer's."
                                    .formatted(
                                            Text.millis(view.median()), Text.percent(view.median() / group.median())),
                            "The view's cost does not grow with dossiers: it reads documents by month and unit, whatever they were summed from."));
        }

        private static String days(LocalDate from, LocalDate to) {
            return "from=" + from + "&to=" + to;
        }
    }
}

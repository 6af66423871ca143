package vn.motcua.bench.system;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.bench.Benchmark;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Scratch;
import vn.motcua.bench.Sizes;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;

/** Closing a province's quarter and year, and how that grows with dossiers: roll-ups must hardly depend on them. */
public final class CloseBenchmark implements Benchmark {

    private static final int CLOSES = 7;
    private static final int GROUPS = 3;
    private static final int SMALLER = 10;

    @Override
    public String name() {
        return "close";
    }

    /** What one size of province took. */
    private record Sized(int dossiers, int wards, long cells, Latency quarter, Latency year, Latency peer) {}

    @Override
    public Measured run(Sizes sizes, Progress progress) throws Exception {
        List<Sized> all = new ArrayList<>();
        for (int dossiers : List.of(sizes.closeDossiers() / SMALLER, sizes.closeDossiers())) {
            try (Scratch scratch = Scratch.create("motcua-bench-close");
                    SystemProcess system = SystemProcess.start(scratch.directory());
                    DayCellStore peer = new DayCellStore(system.record().mongo())) {
                all.add(measure(StoredYear.write(system, dossiers), dossiers, peer, progress));
            }
        }
        return measured(all);
    }

    private static Sized measure(StoredYear stored, int dossiers, DayCellStore peer, Progress progress)
            throws Exception {
        String size = Text.number(dossiers) + " dossiers: ";
        progress.say(size + Text.number(stored.year().count()) + " cells stored");
        Latency quarter = stored.closes("2025-Q4", CLOSES);
        Latency year = stored.closes("2025", CLOSES);
        progress.say(size + "a quarter closes in " + Text.millis(quarter.median()) + ", the year in "
                + Text.millis(year.median()));
        peer.fill(stored.year(), YearOfCells.LAST_QUARTER_FROM, YearOfCells.TO);
        peer.check(
                YearOfCells.LAST_QUARTER_FROM,
                YearOfCells.TO,
                stored.year().figures(YearOfCells.LAST_QUARTER_FROM, YearOfCells.TO));
        Latency group = new Latency();
        for (int i = 0; i < GROUPS; i++) {
            long start = System.nanoTime();
            peer.sum(YearOfCells.LAST_QUARTER_FROM, YearOfCells.TO);
            group.since(start);
        }
        WrongResult.unless(
                quarter.count() == CLOSES && year.count() == CLOSES, "a close of " + dossiers + " is missing");
        return new Sized(dossiers, stored.wards(), stored.year().count(), quarter, year, group);
    }

    private static Measured measured(List<Sized> all) {
        Table table = Table.of(Latency.HEAD);
        for (Sized sized : all) {
            String size = Text.number(sized.dossiers()) + " dossiers: ";
            table = sized.quarter().addTo(table, size + "close of the quarter");
            table = sized.year().addTo(table, size + "close of the year");
            table = sized.peer().addTo(table, size + "peer: $group over the quarter's day cells");
        }
        Sized small = all.getFirst();
        Sized large = all.getLast();
        return new Measured(
                "close",
                "Closing a province, with ten times the dossiers",
                List.of(
                        "%d wards; a year of %s and of %s dossiers (%s and %s day cells), each on a system of its own. From the order over HTTP until the report is CLOSED and can be read: markers, fold, freezing, eight periods to compare with, forms, ranking, hash. The store is the embedded one on its file."
                                .formatted(
                                        large.wards(),
                                        Text.number(small.dossiers()),
                                        Text.number(large.dossiers()),
                                        Text.number(small.cells()),
                                        Text.number(large.cells())),
                        "The peer only sums the province's flows of the quarter, by one $group over day-cell documents in the same store."),
                List.of(table),
                List.of("The peer's sums equal those of the cells that were written."),
                List.of(
                        "Ten times the dossiers: the quarter takes %s, the year %s of what the smaller takes; the peer %s."
                                .formatted(
                                        Text.percent(large.quarter().median()
                                                / small.quarter().median()),
                                        Text.percent(large.year().median()
                                                / small.year().median()),
                                        Text.percent(large.peer().median()
                                                / small.peer().median()))));
    }
}

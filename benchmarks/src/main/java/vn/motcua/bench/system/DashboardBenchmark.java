package vn.motcua.bench.system;

import java.util.List;
import vn.motcua.bench.Benchmark;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Progress;
import vn.motcua.bench.Scratch;
import vn.motcua.bench.Sizes;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;
import vn.motcua.browser.Browser;

/** How long a leader waits for a province's page and a clerk for what it does, in a real Chromium. */
public final class DashboardBenchmark implements Benchmark {

    private static final String PERIOD = "2025-Q4";
    private static final int YEAR = 2025;
    private static final int WARM_UP = 3;
    private static final int MOST_VIEWS = 30;
    private static final double BYTES_IN_KILOBYTE = 1024;

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public Measured run(Sizes sizes, Progress progress) throws Exception {
        if (Browser.installed().isEmpty()) {
            throw new WrongResult("there is no Chromium: install it, or name it in the variable CHROMIUM");
        }
        try (Scratch scratch = Scratch.create("motcua-bench-dashboard");
                SystemProcess system = SystemProcess.start(scratch.directory())) {
            ProvincePlan.publish(system, StoredYear.PROVINCE, YEAR);
            StoredYear stored = StoredYear.write(system, sizes.yearDossiers());
            progress.say(Text.number(stored.year().count()) + " cells of " + stored.wards() + " wards are stored");
            try (ProvincePage page = new ProvincePage(system, StoredYear.PROVINCE, PERIOD, stored.wards())) {
                return new Run(stored, page, Math.min(MOST_VIEWS, sizes.requests()), sizes, progress).all();
            }
        }
    }

    /** One run on one system. */
    private static final class Run {

        private final StoredYear stored;
        private final ProvincePage page;
        private final int views;
        private final Sizes sizes;
        private final Progress progress;
        private Table table = Table.of(Latency.HEAD);

        Run(StoredYear stored, ProvincePage page, int views, Sizes sizes, Progress progress) {
            this.stored = stored;
            this.page = page;
            this.views = views;
            this.sizes = sizes;
            this.progress = progress;
        }

        Measured all() {
            Latency veryFirst = new Latency();
            veryFirst.add(page.open(true));
            table = veryFirst.addTo(table, "the page, the very first since the system started");
            Latency first = opened(true);
            long bytes = page.received();
            table = first.addTo(table, "the page, by a browser that was never here");
            Latency again = opened(false);
            long bytesAgain = page.received();
            table = again.addTo(table, "the page, by a browser that was");
            Latency peer = new Latency();
            for (int i = -WARM_UP; i < views; i++) {
                double took = page.bareTable();
                WrongResult.unless(took > 0, "the bare table is not whole");
                if (i >= 0) {
                    peer.add(took);
                }
            }
            table = peer.addTo(table, "peer: its matrix fetched and put into a bare table");
            progress.say("first view p50 " + Text.millis(first.median()) + ", again " + Text.millis(again.median())
                    + ", bare table " + Text.millis(peer.median()));
            Latency actions = actions();
            return measured(first, again, peer, actions, bytes, bytesAgain);
        }

        private Latency opened(boolean asForTheFirstTime) {
            Latency latency = new Latency();
            for (int i = -WARM_UP; i < views; i++) {
                double took = page.open(asForTheFirstTime);
                if (i >= 0) {
                    latency.add(took);
                }
            }
            return latency;
        }

        /** What needs no answer from the system: typing, sorting, other columns, only what is below target. */
        private Latency actions() {
            Latency all = new Latency();
            Latency typing = new Latency();
            Latency sorting = new Latency();
            Latency columns = new Latency();
            for (int i = 0; i < views; i++) {
                for (String text : List.of("x", "xa", "xa b", "")) {
                    add(page.type(text), typing, all);
                }
                WrongResult.unless(page.lines() == stored.wards(), "the matrix is not whole again");
                for (String column : List.of("ON_TIME|", "score", "arrival", "unit")) {
                    add(page.click(".matrix [data-sort=\"" + column + "\"]"), sorting, all);
                }
                for (String group : List.of("ONLINE", "DOSSIERS")) {
                    add(page.choose("#columns", group), columns, all);
                }
                add(page.click("#only"), columns, all);
                add(page.click("#only"), columns, all);
            }
            table = typing.addTo(table, "a letter typed into the search");
            table = sorting.addTo(table, "the matrix sorted by a column");
            table = columns.addTo(table, "other columns, or only units below target");
            progress.say("interactions p50 " + Text.millis(all.median()) + ", p99 " + Text.millis(all.ninetyNine()));
            return all;
        }

        private static void add(double took, Latency... latencies) {
            for (Latency latency : latencies) {
                latency.add(took);
            }
        }

        private Measured measured(
                Latency first, Latency again, Latency peer, Latency actions, long bytes, long bytesAgain) {
            return new Measured(
                    "dashboard",
                    "The province's page in a browser",
                    List.of(
                            "%d wards, %s dossiers of the year 2025 in %s day cells, a plan with ten targets; the page of the last quarter in a headless Chromium of 1440 pixels on the same machine, %s times each after %d that warm up. From the start of the navigation until the tiles, the score and the line of every ward are painted, by the browser's own clock."
                                    .formatted(
                                            stored.wards(),
                                            Text.number(sizes.yearDossiers()),
                                            Text.number(stored.year().count()),
                                            Text.number(views),
                                            WARM_UP),
                            "The peer is the least that a page could do in the same browser: it fetches the same matrix and writes names and rates into a bare table, without document, scripts, tiles or score."),
                    List.of(table),
                    List.of("Every opening ends with a line for each ward, and so does the peer's table."),
                    List.of(
                            "The goal of the first view is one second; its p50 is %s, %s times the bare table. Again it is %s."
                                    .formatted(
                                            Text.millis(first.median()),
                                            Text.ratio(first.median() / peer.median()),
                                            Text.millis(again.median())),
                            "The goal of an interaction is 100 ms; p50 is %s, p99 %s."
                                    .formatted(Text.millis(actions.median()), Text.millis(actions.ninetyNine())),
                            "The first view brings %s KB over the line, the next %s KB."
                                    .formatted(
                                            Text.number(Math.round(bytes / BYTES_IN_KILOBYTE)),
                                            Text.number(Math.round(bytesAgain / BYTES_IN_KILOBYTE)))));
        }
    }
}

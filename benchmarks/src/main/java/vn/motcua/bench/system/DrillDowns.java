package vn.motcua.bench.system;

import vn.motcua.bench.Progress;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;
import vn.motcua.bench.WrongResult;

/** How long the way back takes, from a figure to the dossiers behind it, beside the figure alone. */
final class DrillDowns {

    private static final String MONTH = "from=2026-01-01&to=2026-01-31";
    private static final String QUARTER = "from=2025-12-15&to=2026-03-14";
    private static final String MEASURE = "accepted";
    private static final int LEAST = 5;

    private final SystemProcess system;
    private final Progress progress;
    private Table table = Table.of(Latency.HEAD);

    DrillDowns(SystemProcess system, Progress progress) {
        this.system = system;
        this.progress = progress;
    }

    /** Asks for a ward's month and for a province's quarter, this one tenth as often; each sum must be the figure. */
    Table of(String ward, String province, int requests) throws InterruptedException {
        ask("a ward's month", ward, MONTH, requests);
        ask("the province's quarter", province, QUARTER, Math.max(LEAST, requests / 10));
        return table;
    }

    private void ask(String what, String unit, String days, int requests) throws InterruptedException {
        String figure = "/api/units/" + unit + "/measures?" + days;
        String dossiers = "/api/units/" + unit + "/contributions?measure=" + MEASURE + '&' + days;
        long expected = system.get(figure).path("flows").path(MEASURE).asLong(0);
        long sum = system.get(dossiers).path("sum").asLong(-1);
        WrongResult.unless(sum == expected, "%s: dossiers add up to %d, not %d".formatted(what, sum, expected));
        Latency down = timed(dossiers, requests);
        progress.say(what + ": the dossiers p50 " + Text.millis(down.median()));
        table = timed(figure, requests).addTo(table, what + ": the figure");
        table = down.addTo(table, what + ": its " + Text.number(sum) + " dossiers, the first page");
    }

    private Latency timed(String path, int requests) throws InterruptedException {
        Latency latency = new Latency();
        for (int i = -requests / 2; i < requests; i++) {
            long start = System.nanoTime();
            system.get(path);
            if (i >= 0) {
                latency.since(start);
            }
        }
        return latency;
    }
}

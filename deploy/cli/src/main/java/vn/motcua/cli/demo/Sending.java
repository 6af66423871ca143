package vn.motcua.cli.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.cli.text.ProgressLine;
import vn.motcua.cli.text.Texts;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Totals;
import vn.motcua.simulator.send.MotcuaClient;
import vn.motcua.simulator.send.ProvinceRun;
import vn.motcua.simulator.send.UnreachableException;

/** Sends everything that the simulated wards have, with a progress bar. */
final class Sending {

    private static final int PARALLEL = 6;

    private final Texts texts;
    private final ProgressLine screen;
    private final Clock clock;

    Sending(Texts texts, ProgressLine screen, Clock clock) {
        this.texts = texts;
        this.screen = screen;
        this.clock = clock;
    }

    ProvinceRun send(MotcuaClient client, Province province, Totals expected)
            throws UnreachableException, InterruptedException {
        Instant start = clock.instant();
        ProvinceRun run = new ProvinceRun(client, PARALLEL, state -> show(state, expected, start));
        run.send(province.streams());
        screen.clear();
        return run;
    }

    private void show(ProvinceRun run, Totals expected, Instant start) {
        long done = run.sent().logEvents();
        if (screen.due()) {
            double seconds =
                    Math.max(0.1, Duration.between(start, clock.instant()).toMillis() / 1000.0);
            double share = (double) done / Math.max(1, expected.logEvents());
            screen.show("  %s %3d %%  %s"
                    .formatted(
                            ProgressLine.bar(share),
                            (int) (share * 100),
                            texts.get(
                                    "demo.progress",
                                    done,
                                    expected.logEvents(),
                                    (long) (done / seconds),
                                    run.refused())));
        }
    }
}

package vn.motcua.cli.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.cli.text.ProgressLine;
import vn.motcua.cli.text.Texts;

/** How far a push is: by bytes where the size is known, else by events alone. */
final class PushProgress {

    private final Texts texts;
    private final ProgressLine line;
    private final Clock clock;
    private final Findings findings;
    private final AtomicLong bytes;
    private final long size;
    private final Instant start;

    PushProgress(Texts texts, ProgressLine line, Clock clock, Findings findings, AtomicLong bytes, long size) {
        this.texts = texts;
        this.line = line;
        this.clock = clock;
        this.findings = findings;
        this.bytes = bytes;
        this.size = size;
        this.start = clock.instant();
    }

    void show() {
        if (!line.due()) {
            return;
        }
        double seconds =
                Math.max(0.001, Duration.between(start, clock.instant()).toMillis() / 1000.0);
        long sent = findings.sent();
        long bad = findings.refused() + findings.malformed();
        String counts = texts.get("push.progress", sent, (long) (sent / seconds), bad);
        if (size > 0) {
            double share = (double) bytes.get() / size;
            line.show("%s %3d %%  %s".formatted(ProgressLine.bar(share), (int) (share * 100), counts));
        } else {
            line.show(counts);
        }
    }
}

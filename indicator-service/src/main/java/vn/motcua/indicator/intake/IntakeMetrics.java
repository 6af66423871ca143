package vn.motcua.indicator.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Counts items by channel, outcome and reason, as {@code motcua.intake.items}. */
public final class IntakeMetrics {

    private static final String NAME = "motcua.intake.items";

    private final MeterRegistry meters;

    /** Counts in a registry. */
    public IntakeMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Items that were told to their sender: taken or refused. */
    public void count(IntakeChannel channel, List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Taken taken -> count(channel, "taken", "none");
                case Verdict.Refused refused ->
                    count(channel, "refused", refused.reason().key());
            }
        }
    }

    /** A body or batch that must be sent again. */
    public void unavailable(IntakeChannel channel) {
        count(channel, "unavailable", "log");
    }

    /** A body that came while too much was under way. */
    public void tooFast(IntakeChannel channel) {
        count(channel, "too-fast", "in-flight");
    }

    private void count(IntakeChannel channel, String outcome, String reason) {
        meters.counter(NAME, "channel", channel.name(), "outcome", outcome, "reason", reason)
                .increment();
    }
}

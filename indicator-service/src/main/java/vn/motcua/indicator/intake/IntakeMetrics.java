package vn.motcua.indicator.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What the intake counts. {@code motcua.intake.events} by {@code channel} (http, portal, inbox), {@code outcome} and
 * {@code reason}: accepted (reason none), rejected (the key of the sentence, of which there are some dozens), unavailable
 * and too-fast (a whole body that must come again). {@code motcua.intake.batch}: from the checks' verdicts until all is
 * durable, by channel; {@code motcua.intake.in.flight}: bytes of bodies at work. An item of the national portal's counts
 * once, however many events it makes.
 */
public final class IntakeMetrics {

    private static final String EVENTS = "motcua.intake.events";
    private static final String BATCH = "motcua.intake.batch";
    private static final String IN_FLIGHT = "motcua.intake.in.flight";
    private static final String ACCEPTED = "accepted";
    private static final String REJECTED = "rejected";
    private static final String NONE = "none";

    private final MeterRegistry meters;

    /** Counts in a registry, each channel from 0 on. */
    public IntakeMetrics(MeterRegistry meters) {
        this.meters = meters;
        for (IntakeChannel channel : IntakeChannel.values()) {
            events(channel, ACCEPTED, NONE);
            batch(channel);
        }
    }

    /** Items that were told to their sender: taken or refused. */
    public void count(IntakeChannel channel, List<Verdict> verdicts) {
        int accepted = 0;
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Taken taken -> accepted++;
                case Verdict.Refused refused ->
                    events(channel, REJECTED, refused.reason().key()).increment();
            }
        }
        events(channel, ACCEPTED, NONE).increment(accepted);
    }

    /** Runs what makes a batch durable, and takes its time. */
    public void time(IntakeChannel channel, Runnable batch) {
        batch(channel).record(batch);
    }

    /** A body or batch that must be sent again. */
    public void unavailable(IntakeChannel channel) {
        events(channel, "unavailable", "log").increment();
    }

    /** A body that came while too much was under way. */
    public void tooFast(IntakeChannel channel) {
        events(channel, "too-fast", "in-flight").increment();
    }

    /** Lets the bytes of bodies at work be read. */
    public void watchInFlight(LongSupplier bytes) {
        Gauge.builder(IN_FLIGHT, bytes, LongSupplier::getAsLong)
                .description("Bytes of bodies that are being worked on")
                .baseUnit(BaseUnits.BYTES)
                .strongReference(true)
                .register(meters);
    }

    private Counter events(IntakeChannel channel, String outcome, String reason) {
        return Counter.builder(EVENTS)
                .description("Items by what their sender was told")
                .tag("channel", tag(channel))
                .tag("outcome", outcome)
                .tag("reason", reason)
                .register(meters);
    }

    private Timer batch(IntakeChannel channel) {
        return Timer.builder(BATCH)
                .description("From the verdicts on a batch until all of it is durable")
                .tag("channel", tag(channel))
                .register(meters);
    }

    private static String tag(IntakeChannel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}

package vn.motcua.kit.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Hands traces on from requests to records of Kafka and from records to the work on them. */
public final class RecordTraces {

    private static final Duration OLDEST = Duration.ofMinutes(15);

    private final Tracer tracer;
    private final Clock clock;

    /** Traces of a tracer. */
    public RecordTraces(Tracer tracer, Clock clock) {
        this.tracer = tracer;
        this.clock = clock;
    }

    /** Traces of nothing: none is ever gone on with. */
    public static RecordTraces none() {
        return new RecordTraces(Tracer.NOOP, Clock.systemUTC());
    }

    /** Where this thread's work is in its trace; null without one and for one that is not sampled. */
    public @Nullable TraceParent current() {
        Span span = tracer.currentSpan();
        return span == null ? null : sampled(span.context());
    }

    /**
     * Begins work on a record, as a span of the trace that the record comes from.
     *
     * @param written the record's timestamp in milliseconds: what is read again long after goes on with no trace
     * @return null when there is nothing to go on with
     */
    public @Nullable TracedWork begin(String name, @Nullable TraceParent from, long written) {
        if (from == null || clock.millis() - written > OLDEST.toMillis()) {
            return null;
        }
        TraceContext parent = tracer.traceContextBuilder()
                .traceId(from.traceId())
                .spanId(from.spanId())
                .sampled(true)
                .build();
        Span span = tracer.spanBuilder()
                .name(name)
                .kind(Span.Kind.CONSUMER)
                .setParent(parent)
                .start();
        TraceParent place = sampled(span.context());
        return place == null ? null : new TracedWork(span, place);
    }

    private static @Nullable TraceParent sampled(@Nullable TraceContext context) {
        return context != null && Boolean.TRUE.equals(context.sampled())
                ? new TraceParent(context.traceId(), context.spanId())
                : null;
    }
}

package vn.motcua.kit.tracing;

import io.micrometer.tracing.Span;

/** Work that is a span of a sampled trace until it is closed. */
public final class TracedWork implements AutoCloseable {

    private final Span span;
    private final TraceParent place;

    TracedWork(Span span, TraceParent place) {
        this.span = span;
        this.place = place;
    }

    /** Where the work is in its trace: what comes of it bears this on. */
    public TraceParent place() {
        return place;
    }

    /** Notes something of the work; never anything about a person. */
    public TracedWork note(String name, String value) {
        span.tag(name, value);
        return this;
    }

    /** Notes why the work failed. */
    public void failed(Throwable why) {
        span.error(why);
    }

    @Override
    public void close() {
        span.end();
    }
}

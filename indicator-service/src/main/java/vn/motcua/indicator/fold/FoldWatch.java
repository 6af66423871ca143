package vn.motcua.indicator.fold;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import vn.motcua.kit.tracing.RecordTraces;
import vn.motcua.kit.tracing.TraceParent;
import vn.motcua.kit.tracing.TracedWork;

/** Watches the fold at work: counts, and goes on with sampled traces. It changes neither keys nor values nor state. */
final class FoldWatch {

    private static final String SPAN = "motcua.fold";

    private final FoldMetrics metrics;
    private final RecordTraces traces;

    FoldWatch(FoldMetrics metrics, RecordTraces traces) {
        this.metrics = metrics;
        this.traces = traces;
    }

    /** One that nobody asks. */
    static FoldWatch none() {
        return new FoldWatch(FoldMetrics.none(), RecordTraces.none());
    }

    /** Of what two changes of one cell bear on, the newer one's unless it comes from no sampled trace. */
    static Headers newer(Headers newer, Headers older) {
        return newer.lastHeader(TraceParent.HEADER) == null ? older : newer;
    }

    /** What is counted. */
    FoldMetrics metrics() {
        return metrics;
    }

    /** Begins to fold a record; a span only where the record comes from a sampled trace. */
    Step begin(Record<byte[], byte[]> record) {
        TraceParent from = TraceParent.of(record.headers());
        return from == null ? Step.UNTRACED : new Step(traces.begin(SPAN, from, record.timestamp()));
    }

    /** The folding of one record. */
    static final class Step implements AutoCloseable {

        private static final Step UNTRACED = new Step(null);

        private final @Nullable TracedWork work;
        private final Headers headers;

        private Step(@Nullable TracedWork work) {
            this.work = work;
            this.headers = new RecordHeaders();
            if (work != null) {
                headers.add(work.place().header());
            }
        }

        /** What the record's cells bear on; nothing for most. */
        Headers headers() {
            return headers;
        }

        @Override
        public void close() {
            if (work != null) {
                work.close();
            }
        }
    }
}

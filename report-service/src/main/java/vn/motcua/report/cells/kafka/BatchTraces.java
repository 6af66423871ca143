package vn.motcua.report.cells.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import vn.motcua.kit.tracing.RecordTraces;
import vn.motcua.kit.tracing.TraceParent;
import vn.motcua.kit.tracing.TracedWork;

/**
 * Goes on with the sampled traces of a batch's records: in each of them, but some dozens at most, one span for the
 * whole batch. A batch without such records costs a look at its headers.
 */
final class BatchTraces {

    private static final String SPAN = "motcua.projection";
    private static final int MOST = 32;

    private final RecordTraces traces;

    BatchTraces(RecordTraces traces) {
        this.traces = traces;
    }

    /** The spans of a batch, to be ended when it is applied. */
    Spans begin(Message<?> batch) {
        Map<String, Start> starts = starts(batch);
        List<TracedWork> begun = new ArrayList<>(starts.size());
        starts.values().forEach(start -> {
            TracedWork work = traces.begin(SPAN, start.from(), start.written());
            if (work != null) {
                begun.add(work.note("batch.records", Integer.toString(size(batch))));
            }
        });
        return new Spans(begun);
    }

    private static Map<String, Start> starts(Message<?> batch) {
        List<?> headers = batch.getHeaders().get(KafkaHeaders.BATCH_CONVERTED_HEADERS, List.class);
        List<?> written = batch.getHeaders().get(KafkaHeaders.RECEIVED_TIMESTAMP, List.class);
        if (headers == null || written == null) {
            return Map.of();
        }
        Map<String, Start> starts = new LinkedHashMap<>();
        for (int i = 0; i < headers.size() && starts.size() < MOST; i++) {
            TraceParent from = place(headers.get(i));
            if (from != null && written.get(i) instanceof Long at) {
                starts.putIfAbsent(from.traceId(), new Start(from, at));
            }
        }
        return starts;
    }

    /** The binder hands text on as text where the header is not told to be bytes. */
    private static @Nullable TraceParent place(@Nullable Object headers) {
        return switch (headers instanceof Map<?, ?> map ? map.get(TraceParent.HEADER) : null) {
            case String text -> TraceParent.of(text.getBytes(StandardCharsets.US_ASCII));
            case byte[] bytes -> TraceParent.of(bytes);
            case null, default -> null;
        };
    }

    private static int size(Message<?> batch) {
        return batch.getPayload() instanceof List<?> records ? records.size() : 1;
    }

    /** Where a trace is gone on with: its first record of the batch. */
    private record Start(TraceParent from, long written) {}

    /** Spans that end together. */
    record Spans(List<TracedWork> works) implements AutoCloseable {

        @Override
        public void close() {
            works.forEach(TracedWork::close);
        }
    }
}

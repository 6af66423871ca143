package vn.motcua.kit.testing;

import static org.awaitility.Awaitility.await;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the spans that a service sends. */
public final class RecordedSpans implements SpanExporter {

    private final List<SpanData> spans = new CopyOnWriteArrayList<>();

    /** The first span of a name in a trace, once it is there. */
    public SpanData first(String trace, String name) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> of(trace, name), found -> !found.isEmpty())
                .getFirst();
    }

    /** All spans of a name in a trace so far. */
    public List<SpanData> of(String trace, String name) {
        return spans.stream()
                .filter(span ->
                        span.getTraceId().equals(trace) && span.getName().equals(name))
                .toList();
    }

    /** All spans so far. */
    public List<SpanData> all() {
        return List.copyOf(spans);
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> exported) {
        spans.addAll(exported);
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}

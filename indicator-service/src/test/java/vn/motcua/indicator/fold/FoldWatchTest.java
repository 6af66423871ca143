package vn.motcua.indicator.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.tracing.TraceParent;

class FoldWatchTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final TraceParent OLD = new TraceParent(TRACE, "b7ad6b7169203331");
    private static final TraceParent NEW = new TraceParent(TRACE, "c7ad6b7169203332");

    @Test
    void aCellBearsTheNewestPlaceInASampledTraceOfItsChanges() {
        assertThat(TraceParent.of(FoldWatch.newer(bearing(NEW), bearing(OLD)))).isEqualTo(NEW);
        assertThat(TraceParent.of(FoldWatch.newer(new RecordHeaders(), bearing(OLD))))
                .isEqualTo(OLD);
    }

    @Test
    void aRecordOfNoSampledTraceIsFoldedWithoutAStepOfItsOwn() {
        Headers unsampled = new RecordHeaders()
                .add(TraceParent.HEADER, ("00-" + TRACE + "-b7ad6b7169203331-00").getBytes(StandardCharsets.US_ASCII));
        FoldWatch watch = FoldWatch.none();

        assertThat(watch.begin(record(unsampled))).isSameAs(watch.begin(record(new RecordHeaders())));
        assertThat(watch.begin(record(unsampled)).headers()).isEmpty();
    }

    private static Headers bearing(TraceParent place) {
        return new RecordHeaders().add(place.header());
    }

    private static Record<byte[], byte[]> record(Headers headers) {
        return new Record<>(new byte[0], new byte[0], 0, headers);
    }
}

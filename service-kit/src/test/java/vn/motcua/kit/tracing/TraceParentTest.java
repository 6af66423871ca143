package vn.motcua.kit.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";

    @Test
    void aSampledPlaceIsReadBackFromItsHeader() {
        TraceParent place = new TraceParent(TRACE, SPAN);

        assertThat(new String(place.header().value(), StandardCharsets.US_ASCII))
                .isEqualTo("00-" + TRACE + '-' + SPAN + "-01");
        assertThat(TraceParent.of(new RecordHeaders().add(place.header()))).isEqualTo(place);
        assertThat(TraceParent.of(new RecordHeaders())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-" + TRACE + '-' + SPAN + "-00",
                "00-" + TRACE + '-' + SPAN + "-0x",
                "00-" + TRACE + '-' + SPAN + "-01-more",
                "00-0af7651916cd43dd8448eb211c80319g-" + SPAN + "-01",
                "00-00000000000000000000000000000000-" + SPAN + "-01",
                "00-" + TRACE + "-0000000000000000-01"
            })
    void whatIsNotSampledOrNotInOrderIsNoPlace(String header) {
        assertThat(TraceParent.of(header.getBytes(StandardCharsets.US_ASCII))).isNull();
    }
}

package vn.motcua.kit.tracing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * The place in a sampled trace that a record of Kafka comes from (W3C Trace Context, version 00).
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 hexadecimal digits
 */
public record TraceParent(String traceId, String spanId) {

    /** The header's name, over HTTP and on Kafka. */
    public static final String HEADER = "traceparent";

    private static final int LENGTH = 55;
    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;
    private static final int SAMPLED = 1;

    /** The place that headers name; null without one, for a trace that is not sampled, and for what is not in order. */
    public static @Nullable TraceParent of(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        return header == null ? null : of(header.value());
    }

    /** The place that a header's bytes name; null as for {@link #of(Headers)}. */
    public static @Nullable TraceParent of(byte @Nullable [] header) {
        if (header == null || header.length != LENGTH || !sampled(header)) {
            return null;
        }
        String text = new String(header, StandardCharsets.US_ASCII);
        String trace = text.substring(TRACE, SPAN - 1);
        String span = text.substring(SPAN, FLAGS - 1);
        return isId(trace) && isId(span) ? new TraceParent(trace, span) : null;
    }

    /** The header that names this place. */
    public Header header() {
        String text = "00-" + traceId + '-' + spanId + "-01";
        return new RecordHeader(HEADER, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean sampled(byte[] header) {
        byte flags = header[LENGTH - 1];
        return HexFormat.isHexDigit(flags) && (HexFormat.fromHexDigit(flags) & SAMPLED) != 0;
    }

    private static boolean isId(String text) {
        boolean zero = true;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (!HexFormat.isHexDigit(digit)) {
                return false;
            }
            zero &= digit == '0';
        }
        return !zero;
    }
}

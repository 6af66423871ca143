package vn.motcua.indicator.fold;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/** A cell's numbers: as bytes in the store, as JSON in the topic; only those other than 0. */
final class MeasuresCodec {

    private static final Measure[] ALL = Measure.values();
    private static final int ENTRY = 1 + Long.BYTES;

    private MeasuresCodec() {}

    static byte[] encode(Measures measures) {
        ByteBuffer buffer = ByteBuffer.allocate(ALL.length * ENTRY);
        measures.forEachNonZero(
                (measure, value) -> buffer.put((byte) measure.ordinal()).putLong(value));
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    static Measures decode(byte @Nullable [] bytes) {
        Measures measures = new Measures();
        if (bytes != null) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.remaining() >= ENTRY) {
                measures.add(ALL[buffer.get()], buffer.getLong());
            }
        }
        return measures;
    }

    static byte[] json(Measures measures) {
        StringBuilder text = new StringBuilder("{");
        measures.forEachNonZero((measure, value) -> {
            text.append(text.length() > 1 ? ",\"" : "\"");
            text.append(measure.code()).append("\":").append(value);
        });
        return text.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }
}

package vn.motcua.report.figures;

import java.nio.ByteBuffer;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/**
 * The numbers other than 0 of one cell in few bytes: pairs of the measure's position and a variable-length number. An
 * empty array holds nothing but zeros.
 */
final class PackedMeasures {

    static final byte[] ZERO = new byte[0];

    private static final Measure[] ALL = Measure.values();
    private static final int LONGEST = ALL.length * 12;

    private PackedMeasures() {}

    static byte[] pack(Measures measures) {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
        measures.forEachNonZero((measure, value) -> {
            Varints.write(buffer, measure.ordinal());
            Varints.write(buffer, (value << 1) ^ (value >> 63));
        });
        if (buffer.position() == 0) {
            return ZERO;
        }
        byte[] packed = new byte[buffer.position()];
        buffer.flip().get(packed);
        return packed;
    }

    static void addTo(byte[] packed, Measures sum) {
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        while (buffer.hasRemaining()) {
            Measure measure = ALL[(int) Varints.read(buffer)];
            long value = Varints.read(buffer);
            sum.add(measure, (value >>> 1) ^ -(value & 1));
        }
    }
}

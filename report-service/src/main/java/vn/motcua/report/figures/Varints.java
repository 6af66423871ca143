package vn.motcua.report.figures;

import java.nio.ByteBuffer;

/** Numbers of variable length, seven bits a byte, the lowest first. */
final class Varints {

    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    private Varints() {}

    static void write(ByteBuffer buffer, long number) {
        long left = number;
        while ((left & ~LOW_BITS) != 0) {
            buffer.put((byte) ((left & LOW_BITS) | MORE));
            left >>>= 7;
        }
        buffer.put((byte) left);
    }

    static long read(ByteBuffer buffer) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = buffer.get();
            number |= (long) (part & LOW_BITS) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }
}

package vn.motcua.kit.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes the values of stored state one after another; {@link StateReader} reads them in the same order. */
public final class StateWriter {

    private static final int MOST_BYTES_OF_A_NUMBER = 10;

    private byte[] bytes = new byte[512];
    private int size;

    /** All that was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A flag. */
    public StateWriter flag(boolean value) {
        return small(value ? 1 : 0);
    }

    /** A number from 0 to 255. */
    public StateWriter small(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /** Any number; those near 0 are short. */
    public StateWriter number(long value) {
        reserve(MOST_BYTES_OF_A_NUMBER);
        long left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7fL) != 0) {
            bytes[size++] = (byte) ((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
        return this;
    }

    /** A text. */
    public StateWriter text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /** A text that may be missing. */
    public StateWriter textOrNull(@Nullable String text) {
        return text == null ? flag(false) : flag(true).text(text);
    }

    /** An instant. */
    public StateWriter instant(Instant instant) {
        return number(instant.getEpochSecond()).number(instant.getNano());
    }

    /** An instant that may be missing. */
    public StateWriter instantOrNull(@Nullable Instant instant) {
        return instant == null ? flag(false) : flag(true).instant(instant);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}

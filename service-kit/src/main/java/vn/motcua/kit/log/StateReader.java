package vn.motcua.kit.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StateWriter} has written.
 *
 * <p>Every method throws {@link IndexOutOfBoundsException} when the bytes end too early.
 */
public final class StateReader {

    private final byte[] bytes;
    private int at;

    /** Reads these bytes from their first. */
    public StateReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** True while bytes are left. */
    public boolean hasMore() {
        return at < bytes.length;
    }

    /** A flag. */
    public boolean flag() {
        return small() != 0;
    }

    /** A number from 0 to 255. */
    public int small() {
        return bytes[at++] & 0xff;
    }

    /** Any number. */
    public long number() {
        long number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[at++];
            number |= (part & 0x7fL) << shift;
            shift += 7;
        } while (part < 0);
        return (number >>> 1) ^ -(number & 1);
    }

    /** A text. */
    public String text() {
        int length = (int) number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A text that may be missing. */
    @Nullable
    public String textOrNull() {
        return flag() ? text() : null;
    }

    /** An instant. */
    public Instant instant() {
        long seconds = number();
        return Instant.ofEpochSecond(seconds, number());
    }

    /** An instant that may be missing. */
    @Nullable
    public Instant instantOrNull() {
        return flag() ? instant() : null;
    }
}

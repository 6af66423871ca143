package vn.motcua.indicator.fold;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StateWriter} has written.
 *
 * <p>Every method throws {@link IndexOutOfBoundsException} when the bytes end too early.
 */
final class StateReader {

    private final byte[] bytes;
    private int at;

    StateReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    boolean flag() {
        return small() != 0;
    }

    int small() {
        return bytes[at++] & 0xff;
    }

    long number() {
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

    String text() {
        int length = (int) number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    @Nullable
    String textOrNull() {
        return flag() ? text() : null;
    }

    Instant instant() {
        long seconds = number();
        return Instant.ofEpochSecond(seconds, number());
    }

    @Nullable
    Instant instantOrNull() {
        return flag() ? instant() : null;
    }
}

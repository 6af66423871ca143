package vn.motcua.cli.push;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes and counts them from 1; a line over the limit is skipped and told as such. */
final class LineInput {

    /** No request may be as large. */
    static final int LIMIT = 32 * 1024 * 1024;

    private final InputStream in;
    private long number;

    LineInput(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** A line without its end; {@code tooLong} when it was over the limit. */
    record Line(long number, byte[] bytes, boolean tooLong) {

        boolean blank() {
            for (byte letter : bytes) {
                if (letter > ' ' || letter < 0) {
                    return false;
                }
            }
            return true;
        }

        /** The first letter that is no blank. */
        char first() {
            for (byte letter : bytes) {
                if (letter > ' ') {
                    return (char) letter;
                }
            }
            return ' ';
        }
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    Line next() throws IOException {
        Line line = read();
        while (line != null && line.blank() && !line.tooLong()) {
            line = read();
        }
        return line;
    }

    /** The bytes that no line has taken yet. */
    InputStream rest() {
        return in;
    }

    private @Nullable Line read() throws IOException {
        var bytes = new ByteArrayOutputStream(512);
        int letter = in.read();
        if (letter < 0) {
            return null;
        }
        number++;
        boolean tooLong = false;
        while (letter >= 0 && letter != '\n') {
            if (bytes.size() < LIMIT) {
                bytes.write(letter);
            } else {
                tooLong = true;
            }
            letter = in.read();
        }
        return new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong);
    }
}

package vn.motcua.indicator.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import vn.motcua.indicator.intake.IntakeChannel;
import vn.motcua.indicator.intake.IntakeMetrics;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Reads bodies, gzip or plain, never more than the limit and never more than there is room for. */
final class BodyReader {

    private static final int CHUNK = 64 * 1024;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final long limit;
    private final Messages messages;
    private final IntakeMetrics metrics;

    BodyReader(long limit, Messages messages, IntakeMetrics metrics) {
        this.limit = limit;
        this.messages = messages;
        this.metrics = metrics;
    }

    /** The body, unpacked, within a share of what is in flight. */
    byte[] read(HttpServletRequest request, IntakeChannel channel, InFlight.Share share) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        InputStream body = request.getInputStream();
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> read(body, channel, share);
            case "gzip", "x-gzip" -> unpacked(body, channel, share);
            default ->
                throw new ProblemException(ProblemType.UNSUPPORTED_FORMAT, messages.get("intake.encoding", encoding));
        };
    }

    private byte[] unpacked(InputStream body, IntakeChannel channel, InFlight.Share share) throws IOException {
        try {
            return read(new GZIPInputStream(new Bounded(body), CHUNK), channel, share);
        } catch (ZipException | EOFException e) {
            throw new ProblemException(ProblemType.UNREADABLE_BODY, messages.get("intake.gzip"));
        }
    }

    private byte[] read(InputStream body, IntakeChannel channel, InFlight.Share share) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
            if (read.size() + count > limit) {
                throw tooLarge();
            }
            if (!share.take(count)) {
                metrics.tooFast(channel);
                throw new ProblemException(ProblemType.TOO_FAST, messages.get("intake.too-fast"), SOON);
            }
            read.write(chunk, 0, count);
        }
        return read.toByteArray();
    }

    private ProblemException tooLarge() {
        return new ProblemException(ProblemType.TOO_LARGE, messages.get("intake.too-large", limit / (1024.0 * 1024.0)));
    }

    /** A packed body that unpacks to nothing may not go on for ever either. */
    private final class Bounded extends InputStream {

        private final InputStream body;
        private long count;

        Bounded(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > limit) {
                throw tooLarge();
            }
            return read;
        }
    }
}

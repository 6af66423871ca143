package vn.motcua.gateway.upload;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.Consumer;

/** A body that fails once it is longer than the limit, and says whose fault a failure is. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final Consumer<UploadFailure> failures;
    private long left;

    LimitedBody(ServletInputStream body, long limit, Consumer<UploadFailure> failures) {
        this.body = body;
        this.left = limit;
        this.failures = failures;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = body.read(target, offset, length);
        } catch (IOException e) {
            failures.accept(UploadFailure.BROKEN_OFF);
            throw e;
        }
        left -= Math.max(read, 0);
        if (left < 0) {
            failures.accept(UploadFailure.TOO_LARGE);
            throw new IOException("the body is longer than the limit");
        }
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}

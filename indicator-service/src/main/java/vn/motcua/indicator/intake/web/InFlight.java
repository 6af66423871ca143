package vn.motcua.indicator.intake.web;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies are being worked on, and how many may be. */
final class InFlight {

    private final long most;
    private final AtomicLong now = new AtomicLong();

    InFlight(long most) {
        this.most = most;
    }

    /** How many bytes are being worked on. */
    long bytes() {
        return now.get();
    }

    /** Room for one body. */
    Share share() {
        return new Share();
    }

    /** The room that one body takes, given back at the end. Used by one thread. */
    final class Share implements AutoCloseable {

        private long taken;

        /** Takes more room; false when there is none. */
        boolean take(int bytes) {
            if (now.addAndGet(bytes) > most) {
                now.addAndGet(-bytes);
                return false;
            }
            taken += bytes;
            return true;
        }

        @Override
        public void close() {
            now.addAndGet(-taken);
            taken = 0;
        }
    }
}

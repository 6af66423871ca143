package vn.motcua.report.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work and how far it is.
 *
 * @param <T> what comes out of it
 */
public sealed interface Work<T> {

    /** It goes on: so many records of the log of so many have been read; 0 of 0 while it waits for its turn. */
    record Running<T>(long read, long of) implements Work<T> {}

    /** It is done. */
    record Done<T>(T result, Instant at) implements Work<T> {}

    /** It failed, and can be asked for again. */
    record Failed<T>(@Nullable String reason) implements Work<T> {}
}

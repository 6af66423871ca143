package vn.motcua.plan.reference;

import java.util.Map;
import java.util.Optional;
import vn.motcua.kit.reference.ReferenceData;

/** The reference data, which are the records of one log: the newest of each key holds. */
public interface ReferenceLog {

    /** All that is known now. */
    ReferenceData current();

    /** The newest record of the catalogue or the calendar. */
    Optional<byte[]> record(String key);

    /** Whether all that is shipped is there. */
    boolean loaded();

    /**
     * Writes a record; returns once it is durable and {@link #current()} knows it.
     *
     * @throws NotWritten if that could not be made sure; writing again is harmless
     */
    void write(String key, byte[] value);

    /**
     * Writes many records in order; returns once all are durable.
     *
     * @throws NotWritten if that could not be made sure; writing again is harmless
     */
    void writeAll(Map<String, byte[]> records);

    /** The log is out of reach. */
    final class NotWritten extends RuntimeException {
        /** Tells why. */
        public NotWritten(String message, Throwable cause) {
            super(message, cause);
        }

        /** Tells what did not come in time. */
        public NotWritten(String message) {
            super(message);
        }
    }
}

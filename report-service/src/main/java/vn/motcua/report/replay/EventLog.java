package vn.motcua.report.replay;

import org.jspecify.annotations.Nullable;

/** The log of all events, as it is kept for ever: the system of record. */
public interface EventLog {

    /**
     * Hands over the records of a partition in their order.
     *
     * @param from the first offset
     * @param upTo the offset behind the last one; the log must reach it
     */
    void read(int partition, long from, long upTo, Receiver receiver);

    /** Takes records. */
    interface Receiver {

        /** One record. */
        void record(String key, byte @Nullable [] value);

        /** All records before that offset have been handed over. */
        void passed(long offset);
    }
}

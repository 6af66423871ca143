package vn.motcua.plan.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as a plan prints it. One that does not exist (31/9/2025) is kept as printed, with the day it may have meant, and
 * never moved.
 */
public sealed interface PrintedDay {

    /** The day; null when there is no such day. */
    @Nullable
    LocalDate day();

    /** A day that exists. */
    record Existing(LocalDate day) implements PrintedDay {}

    /**
     * A day that no calendar has.
     *
     * @param printed as it stands in the text
     * @param proposal the last day of that month, written alike
     */
    record Impossible(String printed, String proposal) implements PrintedDay {
        @Override
        public @Nullable LocalDate day() {
            return null;
        }
    }
}

package vn.motcua.report.status;

import java.time.Instant;
import java.util.List;

/** Tells how much of the log of events lies before instants of arrival. */
@FunctionalInterface
public interface LogPlaces {

    /** How many events arrived before each of the instants, all partitions together. */
    List<Long> before(List<Instant> instants);
}

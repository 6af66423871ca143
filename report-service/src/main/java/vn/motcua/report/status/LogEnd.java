package vn.motcua.report.status;

import java.util.Map;

/** Tells where the log of events ends. */
@FunctionalInterface
public interface LogEnd {

    /** The next offset of each partition. */
    Map<Integer, Long> offsets();
}

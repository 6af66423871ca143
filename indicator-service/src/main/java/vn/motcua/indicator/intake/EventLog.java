package vn.motcua.indicator.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The topic of events, the system of record. */
public interface EventLog {

    /** Appends entries; those of a unit keep their order. Completes once all are durable, fails if one may not be. */
    CompletableFuture<Void> append(List<LogEntry> entries);
}

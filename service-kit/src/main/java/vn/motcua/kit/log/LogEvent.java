package vn.motcua.kit.log;

import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Statement;

/** What a record of the log turns out to be. */
public sealed interface LogEvent {

    /** The type of the marker that cuts the log for a report. */
    String MARKER_TYPE = "vn.motcua.close.marked";

    /** A fact to fold. */
    record Stated(Statement statement) implements LogEvent {}

    /** The cut of a report. */
    record Marked(String report) implements LogEvent {}

    /** Something that only a fault can have written; it is set aside. */
    record Unreadable(@Nullable String type, @Nullable String id, String field, String reason) implements LogEvent {}
}

package vn.motcua.indicator.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the checks say of one item. */
public sealed interface Verdict {

    /** The item is in order; one of the national portal's makes several entries. */
    record Taken(List<LogEntry> entries) implements Verdict {
        public Taken {
            entries = List.copyOf(entries);
        }
    }

    /** The item is not in order, as a whole. */
    record Refused(RefusedItem item, Refusal reason) implements Verdict {}

    /**
     * What is told to the sender of an item that is refused.
     *
     * @param arrival when it came
     * @param unit resolved code of the unit, empty where it is not known
     * @param digest SHA-256 of the item's canonical JSON, in hex
     */
    record RefusedItem(
            Instant arrival,
            String unit,
            @Nullable String type,
            @Nullable String id,
            @Nullable String subject,
            String digest) {}
}

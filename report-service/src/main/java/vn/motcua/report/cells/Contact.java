package vn.motcua.report.cells;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When an event of a unit last arrived. */
public record Contact(String unit, long offset, Instant lastArrival) {

    /** When something of any of these units last arrived; null if nothing ever did. */
    public static @Nullable Instant lastArrival(Collection<String> units, Map<String, Contact> contacts) {
        return units.stream()
                .map(contacts::get)
                .filter(Objects::nonNull)
                .map(Contact::lastArrival)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}

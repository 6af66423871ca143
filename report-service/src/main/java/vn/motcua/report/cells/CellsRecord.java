package vn.motcua.report.cells;

import org.jspecify.annotations.Nullable;
import vn.motcua.kit.kafka.CellsKey;

/**
 * A record of the topic of cells.
 *
 * @param value JSON; null for one that was deleted
 */
public record CellsRecord(long offset, CellsKey key, byte @Nullable [] value) {

    /** When its unit was last heard of; null for any other record. */
    public @Nullable Contact contact() {
        return key instanceof CellsKey.Contact contact && value != null
                ? new Contact(contact.unit(), offset, CellValues.lastArrival(value))
                : null;
    }
}

package vn.motcua.report.cells;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps figures. Every write replaces a whole document, and never one of a greater offset, so that a writer that
 * was overtaken changes nothing. Writes of different calls reach the store in the order of the calls; a store may lose the
 * last of them at a crash, and then {@link #epoch()} changes.
 */
public interface CellStore {

    /** Tables by id; those that are not there are left out. */
    Map<String, StoredTable> read(TableKind kind, Collection<String> ids);

    /** Keeps tables, each only over an older one. */
    void write(TableKind kind, Collection<StoredTable> tables);

    /** Declarations by {@link Declarations#id()}; those that are not there are left out. */
    Map<String, Declarations> declarations(Collection<String> ids);

    /** Keeps declarations, each only over older ones. */
    void writeDeclarations(Collection<Declarations> declarations);

    /** Contacts of units; of all of them where the units are null. */
    Map<String, Contact> contacts(@Nullable Collection<String> units);

    /** Keeps contacts, each only over an older one. */
    void writeContacts(Collection<Contact> contacts);

    /** How far a partition is applied; empty before the first write. */
    Optional<Position> position(int partition);

    /** How far all partitions are applied. */
    Map<Integer, Position> positions();

    /**
     * Says how far a partition is applied.
     *
     * @return false, and nothing is changed, if the store does not hold the position that it is to go on from
     */
    boolean advance(int partition, Position from, Position to);

    /** Puts a partition back to a position. */
    void reset(int partition, Position position);

    /** A number that changes when the store was out of reach, and so may have lost its last writes. */
    long epoch();
}

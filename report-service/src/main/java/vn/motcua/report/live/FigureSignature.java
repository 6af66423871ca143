package vn.motcua.report.live;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.motcua.contracts.unit.Units;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.Contact;
import vn.motcua.report.cells.StoredTable;
import vn.motcua.report.cells.TableKind;
import vn.motcua.report.request.Today;

/**
 * A number that changes with the figures of a unit or of one below it, whichever instance wrote them. It is made of the
 * offsets of small documents, so that asking every second costs little.
 */
public final class FigureSignature {

    private final CellStore store;
    private final Supplier<Units> units;
    private final Today today;

    /** Signatures by the newest tree of units. */
    public FigureSignature(CellStore store, Supplier<Units> units, Today today) {
        this.store = store;
        this.units = units;
        this.today = today;
    }

    /** The signature of a unit's figures now. */
    public int of(String unit) {
        Collection<String> scope = units.get().treeAt(today.get()).withDescendants(unit);
        return Objects.hash(
                store.read(TableKind.UNIT_STOCKS, scope).values().stream()
                        .collect(Collectors.toMap(StoredTable::id, StoredTable::offset)),
                store.contacts(scope).values().stream().collect(Collectors.toMap(Contact::unit, Contact::offset)));
    }
}

package vn.motcua.report.indicators.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.Contact;

/** When something last arrived from units of a tree. */
record Arrivals(UnitTree tree, Map<String, Contact> contacts) {

    static Arrivals below(String unit, UnitTree tree, CellStore store) {
        return new Arrivals(tree, store.contacts(tree.withDescendants(unit)));
    }

    /** From a unit or any below it; null for never. */
    @Nullable
    Instant last(String unit) {
        return Contact.lastArrival(tree.withDescendants(unit), contacts);
    }
}

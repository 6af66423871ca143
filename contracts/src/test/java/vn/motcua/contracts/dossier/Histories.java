package vn.motcua.contracts.dossier;

import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.history.History;

/** Puts histories through the production rule and through the oracle, both under the published calendar. */
final class Histories {

    private static final vn.motcua.oracle.WorkingCalendar CALENDAR = vn.motcua.oracle.WorkingCalendar.vietnam();

    private final Oracle oracle = Oracle.of(CALENDAR);
    private final StatementReader reader =
            new StatementReader(new WorkingCalendar(CALENDAR.holidays(), CALENDAR.makeUpDays())::feedbackDueAt);

    /** The seed of this run: the one given as {@code -Dmotcua.seed}, else another every time. */
    static long seed(String of) {
        long seed = Long.getLong("motcua.seed", System.nanoTime());
        System.out.println(of + ": -Dmotcua.seed=" + seed);
        return seed;
    }

    /** How many histories a property tries: so many, or the percentage of them given as {@code -Dmotcua.effort}. */
    static int effort(int histories) {
        return Math.max(1, histories * Integer.getInteger("motcua.effort", 100) / 100);
    }

    Oracle oracle() {
        return oracle;
    }

    StatementReader reader() {
        return reader;
    }

    IncrementalFold folded(History history) {
        var fold = new IncrementalFold();
        history.events().forEach(event -> fold.apply(reader.read(event)));
        return fold;
    }

    /** Whether rule and oracle come to the same cells and declared figures. */
    boolean agree(History history) {
        IncrementalFold fold = folded(history);
        return fold.oracleCells().equals(oracle.cells(history.events()))
                && fold.oracleDeclared().equals(oracle.declared(history.events()));
    }
}

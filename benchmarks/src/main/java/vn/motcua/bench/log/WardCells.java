package vn.motcua.bench.log;

import java.util.Map;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.simulator.WardSystem;

/** The cells of one simulated ward after all that it sends, by the pure rule. */
public final class WardCells {

    private WardCells() {}

    /** Of one of the simulated wards. */
    public static Map<CellKey, Measures> of(SimulatedWards wards, WardSystem system) {
        PureFold fold = new PureFold();
        WardCursor cursor = new WardCursor(wards.province().stream(system), new IntakeOfBatches(wards), 0);
        while (cursor.hasNext()) {
            fold.take(cursor.take());
        }
        return fold.cells();
    }
}

package vn.motcua.report.cells;

import java.util.Map;
import vn.motcua.contracts.indicator.Ratio;

/**
 * What a unit declared for one period (số liệu tự khai), by figure.
 *
 * @param offset everything up to this offset of the topic of cells that concerns them is in them
 */
public record Declarations(String unit, String period, long offset, Map<String, Ratio> figures) {

    public Declarations {
        figures = Map.copyOf(figures);
    }

    /** The name they are kept under. */
    public static String id(String unit, String period) {
        return unit + '|' + period;
    }

    /** The name they are kept under. */
    public String id() {
        return id(unit, period);
    }
}

package vn.motcua.report.documents;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of percentages over periods.
 *
 * @param periods their labels, the oldest first
 */
public record LineChart(String title, List<String> periods, List<Line> lines) implements Chart {

    /**
     * One line.
     *
     * @param values one for each period; null where there was nothing to measure: the line is broken there
     */
    public record Line(String name, List<@Nullable BigDecimal> values) {}

    /** The start of the axis: a round number below all values, so that small movements are seen. */
    public int first() {
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToInt(value -> value == null ? LAST : value.intValue() / 10 * 10)
                .map(value -> Math.min(value, LAST - 10))
                .min()
                .orElse(0);
    }
}

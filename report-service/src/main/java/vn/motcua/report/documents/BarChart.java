package vn.motcua.report.documents;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars of percentages.
 *
 * @param target what is to be reached at least, null for nothing
 * @param reached what bars are called that reach it
 * @param missed what bars are called that do not
 */
public record BarChart(
        String title, List<Bar> bars, @Nullable BigDecimal target, String reached, String missed) implements Chart {

    /** One bar. */
    public record Bar(String name, BigDecimal value) {}

    /** True when a value misses the target. */
    public boolean misses(Bar bar) {
        return target != null && bar.value().compareTo(target) < 0;
    }
}

package vn.motcua.plan.importing;

import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Fields;

/**
 * For whom and when a plan is, as a request or a document says; null where it says nothing.
 *
 * @param unit code or alias
 * @param half 1 or 2; null, with a year, for the whole year
 */
public record PlanAddress(
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable Integer half) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static PlanAddress of(Fields fields) {
        return new PlanAddress(
                fields.text("unit"), fields.whole("year", FIRST_YEAR, LAST_YEAR), fields.whole("half", 1, 2));
    }

    /** True when the year can be a plan's. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}

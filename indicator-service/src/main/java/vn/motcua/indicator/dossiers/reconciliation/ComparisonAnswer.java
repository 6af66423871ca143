package vn.motcua.indicator.dossiers.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ward's lists for a day held against ours; a list that was not sent is null.
 *
 * @param digestOf how a digest is made, in words
 */
record ComparisonAnswer(
        String unit,
        String name,
        LocalDate day,
        String digestOf,
        @Nullable ListComparison accepted,
        @Nullable ListComparison resolved,
        @Nullable ListComparison open) {}

package vn.motcua.indicator.dossiers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the dossiers behind a figure.
 *
 * @param explanation the measure in words
 * @param stock null for what the days add
 * @param sum of the contributions on all pages: the figure
 */
record ContributionsAnswer(
        String unit,
        String name,
        String measure,
        String explanation,
        LocalDate from,
        LocalDate to,
        @Nullable String stock,
        long sum,
        List<ContributionLine> items,
        int page,
        int size,
        long total) {}

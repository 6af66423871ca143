package vn.motcua.plan.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.cascade.WardCoverage;

/**
 * One page of the wards below a unit, and how many there are of each state in all.
 *
 * @param none wards without a plan
 * @param drafts wards with a draft only
 * @param published wards with a published plan
 */
record CoverageView(
        String unit,
        String name,
        int year,
        @Nullable Integer half,
        long none,
        long drafts,
        long published,
        List<WardCoverage> items,
        int page,
        int size,
        long total) {}

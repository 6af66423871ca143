package vn.motcua.plan.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets that hold for a unit in a year or half-year. */
record TargetsView(
        String unit, String name, int year, @Nullable Integer half, List<TargetView> targets) {}

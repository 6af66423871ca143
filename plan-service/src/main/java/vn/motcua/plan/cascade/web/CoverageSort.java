package vn.motcua.plan.cascade.web;

import java.util.Comparator;
import vn.motcua.plan.cascade.WardCoverage;

/** What wards are sorted by; those that most need to be looked at come first. */
enum CoverageSort {
    NAME,
    STATE,
    WEAKER_TARGETS,
    TASKS_WITHOUT_LEAD;

    Comparator<WardCoverage> order() {
        return switch (this) {
            case NAME -> Comparator.comparing(WardCoverage::name);
            case STATE -> Comparator.comparing(WardCoverage::state);
            case WEAKER_TARGETS ->
                Comparator.comparingInt(WardCoverage::weakerTargets).reversed();
            case TASKS_WITHOUT_LEAD ->
                Comparator.comparingInt(WardCoverage::tasksWithoutLead).reversed();
        };
    }
}

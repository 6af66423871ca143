package vn.motcua.plan.plans;

import java.util.List;

/** The plans in force of units. */
@FunctionalInterface
public interface PublishedPlans {

    /** The published plans of a unit, of every kind. */
    List<Plan> of(String unit);
}

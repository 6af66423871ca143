package vn.motcua.report.plans;

import java.util.Collection;

/** Tells which plans are published now. */
@FunctionalInterface
public interface PublishedPlans {

    /** All published plans. */
    Collection<PublishedPlan> current();
}

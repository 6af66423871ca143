package vn.motcua.plan.plans;

/** Hears how plans stand, from this instance and from others; the same state may be told more than once. */
@FunctionalInterface
public interface PlanListener {

    /** A plan stands so, at its version. */
    void stands(Plan plan);
}

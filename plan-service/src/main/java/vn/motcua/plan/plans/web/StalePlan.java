package vn.motcua.plan.plans.web;

import vn.motcua.plan.plans.Outcome;

/** Ends a request that was made from an older version of a plan. */
final class StalePlan extends RuntimeException {

    private final transient Outcome.Stale stale;

    StalePlan(Outcome.Stale stale) {
        super("plan " + stale.current().id() + " is at version "
                + stale.current().version() + ", not " + stale.expected());
        this.stale = stale;
    }

    Outcome.Stale stale() {
        return stale;
    }
}

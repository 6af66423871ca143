package vn.motcua.plan.importing;

import vn.motcua.plan.plans.PlanContent;

/** A plan as a document gives it. */
record ReadPlan(PlanAddress address, PlanContent content) {}

package vn.motcua.plan.plans;

/**
 * Who set a target or a task for the unit (nguồn giao).
 *
 * @param unit the unit above
 * @param plan its plan
 * @param issue the act of issuing (lần giao) in that plan
 */
public record Origin(String unit, String plan, String issue) {}

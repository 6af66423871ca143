package vn.motcua.plan.plans;

/** Whose words a plan holds. */
public enum PlanKind {
    /** Kế hoạch của đơn vị: what the unit promises itself. */
    OWN,
    /** Chỉ tiêu, nhiệm vụ cấp trên giao: what units above have set for the unit, beside its own plan. */
    ISSUED
}

package vn.motcua.plan.plans;

/** How far a plan is. */
public enum PlanStatus {
    /** Dự thảo: nobody is measured by it. */
    DRAFT,
    /** Đã ban hành: its targets hold. */
    PUBLISHED,
    /** Đã được thay thế: a later one of the same unit and label holds. */
    SUPERSEDED
}

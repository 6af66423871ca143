package vn.motcua.plan.plans;

/** How far a plan is. */
public enum PlanStatus {
    /** Dự thảo: nobody is measured by it. */
    DRAFT,
    /** Đã ban hành: its targets hold. */
    PUBLISHED,
    /** Đã được thay thế, đã thu hồi: it was in force or a draft, and is no longer. */
    SUPERSEDED;

    /** What brings a plan there. */
    Action action() {
        return switch (this) {
            case DRAFT -> Action.DRAFTED;
            case PUBLISHED -> Action.PUBLISHED;
            case SUPERSEDED -> Action.SUPERSEDED;
        };
    }
}

package vn.motcua.plan.plans;

/** How a task stands at a day. */
public enum TaskState {
    /** Chưa đến hạn. */
    NOT_DUE,
    /** Sắp đến hạn: within 7 days. */
    DUE_SOON,
    /** Đã xong: all that was due in the plan's time. */
    DONE,
    /** Quá hạn. */
    OVERDUE,
    /** Đang làm: nothing is due on a day. */
    ONGOING
}

package vn.motcua.plan.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
    ONGOING;

    /** Days before its last one from which a delivery is due soon. */
    static final int SOON_DAYS = 7;

    /** How a delivery that nobody has told of stands at a day. */
    public static TaskState ofOpen(LocalDate lastDay, LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, lastDay);
        if (left < 0) {
            return OVERDUE;
        }
        return left <= SOON_DAYS ? DUE_SOON : NOT_DUE;
    }
}

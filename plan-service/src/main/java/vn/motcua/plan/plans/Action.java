package vn.motcua.plan.plans;

import java.util.Locale;

/** What can happen to a plan; {@link #type()} is the type of the event that tells of it. */
public enum Action {
    /** Lập dự thảo. */
    DRAFTED,
    /** Sửa dự thảo. */
    EDITED,
    /** Ban hành. */
    PUBLISHED,
    /** Được thay thế. */
    SUPERSEDED,
    /** Thu hồi. */
    WITHDRAWN,
    /** Báo cáo tiến độ. */
    TASK_PROGRESSED,
    /** Báo cáo hoàn thành. */
    TASK_DONE,
    /** Mở lại nhiệm vụ. */
    TASK_REOPENED,
    /** Chuyển giao nhiệm vụ. */
    TASK_REASSIGNED,
    /** Nhắc sắp đến hạn. */
    TASK_DUE_SOON,
    /** Nhắc quá hạn. */
    TASK_OVERDUE,
    /** Cấp trên giao nhiệm vụ. */
    TASK_ISSUED,
    /** Cấp trên thu lại nhiệm vụ đã giao. */
    TASK_RECALLED,
    /** Cấp trên giao chỉ tiêu. */
    TARGET_ISSUED,
    /** Cấp trên thu lại chỉ tiêu đã giao. */
    TARGET_RECALLED;

    /** Such as {@code vn.motcua.plan.task.due-soon}. */
    public String type() {
        String name = name().toLowerCase(Locale.ROOT);
        int end = name.startsWith("task_") || name.startsWith("target_") ? name.indexOf('_') : -1;
        String said = end < 0 ? name : name.substring(0, end) + '.' + name.substring(end + 1);
        return "vn.motcua.plan." + said.replace('_', '-');
    }

    /** True for what the system says by itself, which is no change that anybody made. */
    boolean isReminder() {
        return this == TASK_DUE_SOON || this == TASK_OVERDUE;
    }
}

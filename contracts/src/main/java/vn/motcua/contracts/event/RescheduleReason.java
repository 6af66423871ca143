package vn.motcua.contracts.event;

/** Why a due date was moved (lý do hẹn lại). */
public enum RescheduleReason {
    /** Gia hạn. */
    EXTENSION,
    /** Bổ sung hồ sơ. */
    SUPPLEMENT,
    /** Đính chính; the only reason that may take the due date away. */
    CORRECTION,
    /** Phiếu xin lỗi và hẹn lại: shown, but moves no due date. */
    APOLOGY
}

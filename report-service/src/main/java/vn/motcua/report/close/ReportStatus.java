package vn.motcua.report.close;

/** How far a report is. */
public enum ReportStatus {
    /** Đang chốt: the markers have not all been met. */
    CLOSING,
    /** Đã chốt: never changes again. */
    CLOSED,
    /** Xem trước: figures as they are, not kept. */
    PREVIEW
}

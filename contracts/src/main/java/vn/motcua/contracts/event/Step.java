package vn.motcua.contracts.event;

/** A step of a dossier's course (bước xử lý). The order of the names decides between steps of one instant. */
public enum Step {
    /** Đang xử lý. */
    IN_PROGRESS,
    /** Yêu cầu bổ sung giấy tờ. */
    SUPPLEMENT_REQUESTED,
    /** Đã bổ sung giấy tờ. */
    SUPPLEMENTED,
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    PAYMENT_REQUESTED,
    /** Đã xử lý xong. */
    COMPLETED,
    /** Đã trả kết quả. */
    RETURNED,
    /** Dừng xử lý. */
    STOPPED,
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN,
    /** Không được tiếp nhận. */
    REFUSED
}

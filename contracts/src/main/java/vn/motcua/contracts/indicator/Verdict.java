package vn.motcua.contracts.indicator;

/** How a figure stands (kết quả so với chỉ tiêu). */
public enum Verdict {
    /** Đạt. */
    MET,
    /** Chưa đạt. */
    NOT_MET,
    /** Chưa có số liệu. */
    NO_DATA,
    /** Không giao chỉ tiêu. */
    NO_TARGET
}

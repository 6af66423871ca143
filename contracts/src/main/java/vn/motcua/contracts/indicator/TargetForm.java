package vn.motcua.contracts.indicator;

/** How a target is compared (contract, section 6). */
public enum TargetForm {
    /** Đạt từ … % trở lên. */
    AT_LEAST,
    /** Không quá … %. */
    AT_MOST,
    /** Tăng tối thiểu … điểm phần trăm so với cùng kỳ năm trước. */
    GROWTH_AT_LEAST,
    /** Ít nhất … lần, đợt, mô hình: compares the numerator. */
    COUNT_AT_LEAST
}

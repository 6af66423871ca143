package vn.motcua.plan.drafting.text;

/** What a column of a table, or a labelled line, tells. */
public enum ColumnRole {
    /** Số thứ tự. */
    NUMBER,
    /** Nội dung, nhiệm vụ. */
    CONTENT,
    /** Đơn vị chủ trì. */
    LEAD,
    /** Đơn vị phối hợp. */
    COORDINATING,
    /** Đơn vị giám sát. */
    SUPERVISING,
    /** Sản phẩm. */
    PRODUCT,
    /** Thời gian thực hiện. */
    TIME,
    /** Tên chỉ tiêu. */
    INDICATOR,
    /** Đơn vị tính. */
    UNIT_OF_MEASURE,
    /** Mức phải đạt. */
    VALUE,
    /** Mức phấn đấu. */
    STRETCH,
    /** Kết quả năm trước. */
    BASE,
    /** Ghi chú. */
    NOTE
}

package vn.motcua.contracts.event;

/** How a fee was paid (hình thức thanh toán). */
public enum PaymentMethod {
    /** Thanh toán trực tuyến. */
    ONLINE,
    /** Tiền mặt. */
    CASH,
    /** Chuyển khoản. */
    BANK_TRANSFER,
    /** Qua bưu chính. */
    POSTAL;

    /** True where no cash changes hands (không dùng tiền mặt). */
    public boolean cashless() {
        return this == ONLINE || this == BANK_TRANSFER;
    }
}

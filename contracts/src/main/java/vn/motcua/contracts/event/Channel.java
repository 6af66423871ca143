package vn.motcua.contracts.event;

/** How a dossier was handed in (kênh thực hiện). */
public enum Channel {
    /** Trực tuyến. */
    ONLINE,
    /** Trực tiếp. */
    COUNTER,
    /** Bưu chính công ích. */
    POSTAL
}

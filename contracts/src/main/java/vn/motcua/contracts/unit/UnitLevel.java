package vn.motcua.contracts.unit;

/** The level of a unit (cấp). */
public enum UnitLevel {
    /** Tỉnh, thành phố. */
    PROVINCE,
    /** Quận, huyện; until 2025-06-30. */
    DISTRICT,
    /** Phường, xã, đặc khu. */
    WARD,
    /** Sở, ngành: a province's own office. */
    AGENCY
}

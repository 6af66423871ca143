package vn.motcua.contracts.dossier;

/** When a resolved dossier was done, against the due date in force at its finish. */
public enum Timing {
    /** Trước hạn: on an earlier local day. */
    EARLY,
    /** Đúng hạn. */
    ON_TIME,
    /** Quá hạn. */
    LATE
}

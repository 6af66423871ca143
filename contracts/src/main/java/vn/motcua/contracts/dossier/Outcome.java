package vn.motcua.contracts.dossier;

/** How a dossier stands (tình trạng). */
public enum Outcome {
    /** Đang giải quyết. */
    OPEN,
    /** Đã giải quyết: completed or returned. */
    RESOLVED,
    /** Dừng, rút, từ chối: ended without a result. */
    UNRESOLVED
}

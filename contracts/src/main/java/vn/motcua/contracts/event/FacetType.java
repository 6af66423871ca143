package vn.motcua.contracts.event;

/** The kinds of facets that a subject can have. The names are part of stored state: append, never rename. */
public enum FacetType {
    ACCEPTANCE,
    RESCHEDULE,
    APOLOGY_RESCHEDULE,
    PROGRESS,
    TIMELINE,
    DIGITIZATION,
    PAYMENT,
    RESULT,
    LATENESS,
    RATING,
    VOID,
    FEEDBACK_RECEIPT,
    FEEDBACK_RESOLUTION,
    FEEDBACK_RATING,
    DECLARATION
}

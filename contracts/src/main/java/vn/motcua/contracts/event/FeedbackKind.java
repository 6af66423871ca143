package vn.motcua.contracts.event;

/** What a feedback (phản ánh, kiến nghị) is about. */
public enum FeedbackKind {
    /** Về quy định hành chính. */
    REGULATION,
    /** Về hành vi hành chính. */
    CONDUCT
}

package vn.motcua.indicator.intake;

/** By what way an item comes. */
public enum IntakeChannel {
    /** Events over HTTP. */
    HTTP,
    /** The national portal's messages. */
    PORTAL,
    /** The inbox topic. */
    INBOX
}

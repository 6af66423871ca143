package vn.motcua.contracts.event;

/** The separate name spaces of subjects: a dossier and a feedback may bear the same code. */
public enum SubjectKind {
    /** Hồ sơ. */
    DOSSIER,
    /** Phản ánh, kiến nghị. */
    FEEDBACK,
    /** Số liệu tự khai. */
    FIGURE
}

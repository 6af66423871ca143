package vn.motcua.contracts.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The CloudEvents types that ward systems send, with their literal names (contract, section 2). */
public enum EventType {
    ACCEPTED("vn.motcua.dossier.accepted", SubjectKind.DOSSIER),
    RESCHEDULED("vn.motcua.dossier.rescheduled", SubjectKind.DOSSIER),
    PROGRESSED("vn.motcua.dossier.progressed", SubjectKind.DOSSIER),
    TIMELINE("vn.motcua.dossier.timeline", SubjectKind.DOSSIER),
    SCANNED("vn.motcua.dossier.scanned", SubjectKind.DOSSIER),
    PAID("vn.motcua.dossier.paid", SubjectKind.DOSSIER),
    RESULT("vn.motcua.dossier.result", SubjectKind.DOSSIER),
    LATENESS("vn.motcua.dossier.lateness", SubjectKind.DOSSIER),
    RATED("vn.motcua.dossier.rated", SubjectKind.DOSSIER),
    VOIDED("vn.motcua.dossier.voided", SubjectKind.DOSSIER),
    FEEDBACK_RECEIVED("vn.motcua.feedback.received", SubjectKind.FEEDBACK),
    FEEDBACK_RESOLVED("vn.motcua.feedback.resolved", SubjectKind.FEEDBACK),
    FEEDBACK_RATED("vn.motcua.feedback.rated", SubjectKind.FEEDBACK),
    FIGURE_DECLARED("vn.motcua.figure.declared", SubjectKind.FIGURE);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::typeName, Function.identity()));

    private final String typeName;
    private final SubjectKind subjectKind;

    EventType(String typeName, SubjectKind subjectKind) {
        this.typeName = typeName;
        this.subjectKind = subjectKind;
    }

    /** The literal CloudEvents {@code type}. */
    public String typeName() {
        return typeName;
    }

    /** What the event's {@code subject} names. */
    public SubjectKind subjectKind() {
        return subjectKind;
    }

    /** The type of that literal name, empty if the contract has none. */
    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }
}

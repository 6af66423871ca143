package vn.motcua.kit.log;

import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;

/** The keys of the store of subjects: {@code unit|kind|code}, so that a unit's subjects lie together. */
public final class SubjectKeys {

    private SubjectKeys() {}

    /** The key of a subject. */
    public static String of(Subject subject) {
        return prefix(subject.unit(), subject.kind()) + subject.code();
    }

    /** What the keys of a unit's subjects of one kind begin with. */
    public static String prefix(String unit, SubjectKind kind) {
        return unit + '|' + letter(kind) + '|';
    }

    /** Reads a key back. */
    public static Subject parse(String key) {
        int first = key.indexOf('|');
        SubjectKind kind = switch (key.charAt(first + 1)) {
            case 'D' -> SubjectKind.DOSSIER;
            case 'F' -> SubjectKind.FEEDBACK;
            default -> SubjectKind.FIGURE;
        };
        return new Subject(key.substring(0, first), kind, key.substring(first + 3));
    }

    private static char letter(SubjectKind kind) {
        return switch (kind) {
            case DOSSIER -> 'D';
            case FEEDBACK -> 'F';
            case FIGURE -> 'X';
        };
    }
}

package vn.motcua.indicator.dossiers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.event.Facet.Lateness;

/** What a late dossier still has to be given by its unit. */
enum Lack {
    /** Chưa giải trình: no cause is known. */
    CAUSE,
    /** Chưa xin lỗi: no apology is known, and no objective cause makes one needless. */
    APOLOGY,
    /** One of them. */
    ANY;

    static final String CODES = Arrays.stream(values()).map(Lack::code).collect(Collectors.joining(", "));

    /** The literal name in interfaces. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Lack> of(String code) {
        return Arrays.stream(values()).filter(lack -> lack.code().equals(code)).findFirst();
    }

    boolean of(Assessment assessment, @Nullable Lateness lateness) {
        boolean cause = !assessment.causeKnown();
        boolean apology = !assessment.excused() && (lateness == null || lateness.apologizedAt() == null);
        return switch (this) {
            case CAUSE -> cause;
            case APOLOGY -> apology;
            case ANY -> cause || apology;
        };
    }
}

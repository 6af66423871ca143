package vn.motcua.indicator.dossiers.reconciliation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.time.LocalDays;

/** The lists of dossiers that are held against each other for a day; each is as long as the figure of its name. */
enum DayList {
    /** Tiếp nhận trong ngày. */
    ACCEPTED {
        @Override
        boolean has(Assessment assessment, long day) {
            return LocalDays.epochDay(assessment.acceptance().acceptedAt()) == day;
        }
    },
    /** Giải quyết xong trong ngày. */
    RESOLVED {
        @Override
        boolean has(Assessment assessment, long day) {
            return assessment.course().outcome() == Outcome.RESOLVED
                    && assessment.course().finish() != null
                    && LocalDays.epochDay(assessment.course().finish()) == day;
        }
    },
    /** Đang giải quyết ở cuối ngày. */
    OPEN {
        @Override
        boolean has(Assessment assessment, long day) {
            return LocalDays.epochDay(assessment.acceptance().acceptedAt()) <= day
                    && (assessment.course().finish() == null
                            || LocalDays.epochDay(assessment.course().finish()) > day);
        }
    };

    /** All literal names, as errors tell them. */
    static final String CODES = Arrays.stream(values()).map(DayList::code).collect(Collectors.joining(", "));

    /** True when a dossier that counts is in the list of an epoch day. */
    abstract boolean has(Assessment assessment, long day);

    /** The literal name in interfaces. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DayList> of(String code) {
        return Arrays.stream(values()).filter(list -> list.code().equals(code)).findFirst();
    }
}

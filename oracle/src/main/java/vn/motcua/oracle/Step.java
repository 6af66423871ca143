package vn.motcua.oracle;

import java.time.Instant;
import java.util.Comparator;

/** Something that happened to a dossier (bước xử lý); steps go by instant, then by the order of the kinds. */
record Step(Kind kind, Instant at) implements Comparable<Step> {

    private static final Comparator<Step> ORDER = Comparator.comparing(Step::at).thenComparing(Step::kind);

    /** The kinds in the order of section 2 of the contract. */
    enum Kind {
        IN_PROGRESS,
        SUPPLEMENT_REQUESTED,
        SUPPLEMENTED,
        PAYMENT_REQUESTED,
        COMPLETED,
        RETURNED,
        STOPPED,
        WITHDRAWN,
        REFUSED
    }

    @Override
    public int compareTo(Step other) {
        return ORDER.compare(this, other);
    }
}

package vn.motcua.contracts.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.dossier.FeedbackRule.FeedbackFacts;

/** Facts that contradict each other; they count all the same, and the subject is listed (contract, section 3). */
public enum Inconsistency {
    /** Kết thúc trước khi tiếp nhận. */
    FINISH_BEFORE_ACCEPTANCE,
    /** Hạn trả trước khi tiếp nhận. */
    DUE_BEFORE_ACCEPTANCE,
    /** Kết thúc đúng vào hạn trả được đặt sau đó. */
    DUE_SET_TO_FINISH,
    /** Phản ánh, kiến nghị được giải quyết trước khi tiếp nhận. */
    RESOLVED_BEFORE_RECEIPT;

    /** The contradictions within a dossier's facts; none unless it counts. */
    public static List<Inconsistency> of(DossierFacts facts) {
        List<Inconsistency> found = new ArrayList<>();
        Assessment assessment = Assessment.of(facts);
        if (assessment == null) {
            return found;
        }
        Instant acceptedAt = assessment.acceptance().acceptedAt();
        Instant finish = assessment.course().finish();
        if (assessment.course().endsBefore(acceptedAt)) {
            found.add(FINISH_BEFORE_ACCEPTANCE);
        }
        Instant due = assessment.due().at();
        if (due != null && due.isBefore(acceptedAt)) {
            found.add(DUE_BEFORE_ACCEPTANCE);
        }
        if (finish != null
                && finish.equals(assessment.dueInForceAt(finish))
                && assessment.due().setAt().isAfter(finish)) {
            found.add(DUE_SET_TO_FINISH);
        }
        return found;
    }

    /** The contradictions within a feedback's facts. */
    public static List<Inconsistency> of(FeedbackFacts facts) {
        boolean contradicts = facts.receipt() != null
                && facts.resolution() != null
                && facts.resolution().resolvedAt().isBefore(facts.receipt().receivedAt());
        return contradicts ? List.of(RESOLVED_BEFORE_RECEIPT) : List.of();
    }
}

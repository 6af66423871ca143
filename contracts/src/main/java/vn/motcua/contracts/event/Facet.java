package vn.motcua.contracts.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole value of one aspect of a subject, as one event states it (contract, section 2). A later statement of the
 * same {@link #key()} replaces it.
 */
public sealed interface Facet {

    /** Which facet of the subject this value belongs to. */
    FacetKey key();

    /**
     * The dossier was taken (tiếp nhận).
     *
     * @param sector mã lĩnh vực, empty where the sender names none
     * @param dueAt ngày hẹn trả, null when the dossier has none
     * @param feeDue fee in VND, 0 for none
     * @param resultDocument whether the procedure's result is a document
     * @param onlineEligible whether the procedure can be handed in online
     */
    record Acceptance(
            String procedure,
            String sector,
            Channel channel,
            Instant acceptedAt,
            @Nullable Instant dueAt,
            Instant dueSetAt,
            long feeDue,
            boolean resultDocument,
            boolean onlineEligible,
            @Nullable String department)
            implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.ACCEPTANCE);
        }
    }

    /** The due date was moved (hẹn lại); an apology is a facet of its own and moves none. */
    record Rescheduling(@Nullable Instant dueAt, Instant dueSetAt, RescheduleReason reason) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(
                    reason == RescheduleReason.APOLOGY ? FacetType.APOLOGY_RESCHEDULE : FacetType.RESCHEDULE);
        }
    }

    /** One step happened, or was revoked: then it never happened. */
    record Progress(Step step, Instant at, boolean revoked) implements Facet {
        @Override
        public FacetKey key() {
            return new FacetKey(FacetType.PROGRESS, step.name() + '@' + at);
        }
    }

    /** The whole course as the sending system knows it. */
    record Timeline(List<StepAt> steps) implements Facet {
        public Timeline {
            steps = List.copyOf(steps);
        }

        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.TIMELINE);
        }
    }

    /** Digitization at the counter (số hóa): counts of dossier components (thành phần hồ sơ). */
    record Digitization(long components, long digitized, long reused, long fromNationalStore) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.DIGITIZATION);
        }
    }

    /** One payment of a fee (thanh toán), amount in VND. */
    record Payment(String payment, long amount, PaymentMethod method, Instant paidAt, boolean refunded)
            implements Facet {
        @Override
        public FacetKey key() {
            return new FacetKey(FacetType.PAYMENT, payment);
        }
    }

    /** Whether an electronic result with legal value was issued (kết quả điện tử). */
    record Result(boolean electronic) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.RESULT);
        }
    }

    /** Why the dossier is late and when an apology was made (giải trình, xin lỗi). */
    record Lateness(
            @Nullable LatenessCause cause,
            @Nullable Instant apologizedAt,
            @Nullable String note) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.LATENESS);
        }
    }

    /** A person's rating of the handling (mức độ hài lòng). */
    record Rating(boolean satisfied, Instant ratedAt) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.RATING);
        }
    }

    /** Whether the dossier was entered by mistake and counts nowhere. */
    record Voiding(boolean voided) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.VOID);
        }
    }

    /** A feedback (phản ánh, kiến nghị) came in; its due date is filled by the intake where the sender gives none. */
    record FeedbackReceipt(FeedbackKind kind, Instant receivedAt, Instant dueAt) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.FEEDBACK_RECEIPT);
        }
    }

    /** A feedback was resolved, and its result published or not (công khai kết quả xử lý). */
    record FeedbackResolution(Instant resolvedAt, boolean published) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.FEEDBACK_RESOLUTION);
        }
    }

    /** A person's rating of how the feedback was handled. */
    record FeedbackRating(boolean satisfied, Instant ratedAt) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.FEEDBACK_RATING);
        }
    }

    /** A figure that no dossier tells, declared by a unit for exactly one period (số liệu tự khai). */
    record DeclaredFigure(String figure, String period, long numerator, long denominator) implements Facet {
        @Override
        public FacetKey key() {
            return FacetKey.of(FacetType.DECLARATION);
        }
    }
}

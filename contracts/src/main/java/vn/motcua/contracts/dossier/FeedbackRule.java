package vn.motcua.contracts.dossier;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facet.FeedbackRating;
import vn.motcua.contracts.event.Facet.FeedbackReceipt;
import vn.motcua.contracts.event.Facet.FeedbackResolution;
import vn.motcua.contracts.measure.Measure;

/** The rule for feedback (phản ánh, kiến nghị): from facets to contributions (contract, section 4, last rows). */
public final class FeedbackRule {

    private FeedbackRule() {}

    /** The winning facets of one feedback, sorted out by kind. */
    public record FeedbackFacts(
            @Nullable FeedbackReceipt receipt,
            @Nullable FeedbackResolution resolution,
            @Nullable FeedbackRating rating) {

        /** Sorts out the winning facets; those of other subjects are passed over. */
        public static FeedbackFacts of(Stream<Facet> facets) {
            return facets.reduce(new FeedbackFacts(null, null, null), FeedbackFacts::with, (a, b) -> b);
        }

        private FeedbackFacts with(Facet facet) {
            return switch (facet) {
                case FeedbackReceipt f -> new FeedbackFacts(f, resolution, rating);
                case FeedbackResolution f -> new FeedbackFacts(receipt, f, rating);
                case FeedbackRating f -> new FeedbackFacts(receipt, resolution, f);
                default -> this;
            };
        }

        /** When it was resolved, never before it was received; null while open or not received. */
        public @Nullable Instant resolvedAt() {
            if (receipt == null || resolution == null) {
                return null;
            }
            return resolution.resolvedAt().isBefore(receipt.receivedAt())
                    ? receipt.receivedAt()
                    : resolution.resolvedAt();
        }
    }

    /** What the feedback is worth; nothing until it is received. */
    public static Contributions contributions(FeedbackFacts facts) {
        FeedbackReceipt receipt = facts.receipt();
        if (receipt == null) {
            return Contributions.none();
        }
        Contributions to = new Contributions("", "");
        Instant resolvedAt = facts.resolvedAt();
        to.count(Measure.FEEDBACK_RECEIVED, receipt.receivedAt())
                .stock(Measure.FEEDBACK_OPEN, receipt.receivedAt(), resolvedAt);
        if (facts.resolution() != null && resolvedAt != null) {
            to.count(Measure.FEEDBACK_RESOLVED, resolvedAt)
                    .countIf(resolvedAt.isAfter(receipt.dueAt()), Measure.FEEDBACK_RESOLVED_LATE, resolvedAt)
                    .countIf(facts.resolution().published(), Measure.FEEDBACK_PUBLISHED, resolvedAt);
        }
        Instant overdueFrom = receipt.dueAt().isAfter(receipt.receivedAt()) ? receipt.dueAt() : receipt.receivedAt();
        if (resolvedAt == null || resolvedAt.isAfter(overdueFrom)) {
            to.stock(Measure.FEEDBACK_OVERDUE, overdueFrom, resolvedAt);
        }
        if (facts.rating() != null) {
            Instant ratedAt = facts.rating().ratedAt();
            to.count(Measure.FEEDBACK_RATINGS, ratedAt)
                    .countIf(facts.rating().satisfied(), Measure.FEEDBACK_SATISFIED, ratedAt);
        }
        return to;
    }
}

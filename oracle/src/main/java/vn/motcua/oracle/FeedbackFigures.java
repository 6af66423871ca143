package vn.motcua.oracle;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What one received feedback (phản ánh, kiến nghị) is worth (contract, section 4). */
final class FeedbackFigures {

    private FeedbackFigures() {}

    /** Counts the feedback of these facets, if it was received. */
    static void count(Map<String, Event> facets, Tally tally) {
        Event received = facets.get("received");
        if (received == null) {
            return;
        }
        Tally.Row row = tally.row(received.unit(), "", "");
        Instant receivedAt = received.instant("receivedAt");
        Instant dueAt = received.instant("dueAt");
        Optional<Event> resolution = Optional.ofNullable(facets.get("resolved"));
        Optional<Instant> resolvedAt = resolution.map(event -> Times.later(event.instant("resolvedAt"), receivedAt));

        row.count(receivedAt, "feedbackReceived");
        resolvedAt.ifPresent(instant -> {
            row.count(instant, "feedbackResolved");
            row.countIf(instant.isAfter(dueAt), instant, "feedbackResolvedLate");
            row.countIf(resolution.orElseThrow().flag("published", false), instant, "feedbackPublished");
        });
        Optional.ofNullable(facets.get("rated")).ifPresent(rating -> {
            row.count(rating.instant("ratedAt"), "feedbackRatings");
            row.countIf(rating.flag("satisfied", false), rating.instant("ratedAt"), "feedbackSatisfied");
        });
        row.stock(new Span(receivedAt, resolvedAt), "feedbackOpen");
        row.stock(new Span(Times.later(dueAt, receivedAt), resolvedAt), "feedbackOverdue");
    }
}

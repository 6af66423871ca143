package vn.motcua.contracts.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Statement;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.StepAt;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.Version;
import vn.motcua.oracle.Event;

/** Reads valid events into statements, for tests; a missing feedback due date is filled in first, as the intake does. */
final class StatementReader {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final UnaryOperator<Instant> feedbackDueAt;

    StatementReader(UnaryOperator<Instant> feedbackDueAt) {
        this.feedbackDueAt = feedbackDueAt;
    }

    Statement read(Event arrived) {
        EventType type = EventType.named(arrived.type()).orElseThrow();
        Event event = type == EventType.FEEDBACK_RECEIVED ? due(arrived) : arrived;
        return new Statement(
                new Subject(event.unit(), type.subjectKind(), event.subject()),
                new Version(event.time(), event.id(), canonical(event.data())),
                facet(type, event.time(), new Fields(event.data())));
    }

    private Event due(Event event) {
        Fields data = new Fields(event.data());
        return data.instant("dueAt") != null
                ? event
                : event.withData(
                        "dueAt", feedbackDueAt.apply(data.fact("receivedAt")).toString());
    }

    private static String canonical(JsonNode data) {
        return SORTED.writeValueAsString(SORTED.treeToValue(data, Map.class));
    }

    private static Facet facet(EventType type, Instant time, Fields data) {
        return switch (type) {
            case ACCEPTED -> acceptance(data);
            case RESCHEDULED ->
                new Facet.Rescheduling(
                        data.instant("dueAt"),
                        Objects.requireNonNullElse(data.instant("dueSetAt"), time),
                        RescheduleReason.valueOf(data.must("reason")));
            case PROGRESSED ->
                new Facet.Progress(Step.valueOf(data.must("step")), data.fact("at"), data.flag("revoked", false));
            case TIMELINE -> new Facet.Timeline(steps(data));
            case SCANNED ->
                new Facet.Digitization(
                        data.whole("components"),
                        data.whole("digitized"),
                        data.whole("reused"),
                        data.whole("fromNationalStore"));
            case PAID ->
                new Facet.Payment(
                        data.must("payment"),
                        data.whole("amount"),
                        PaymentMethod.valueOf(data.must("method")),
                        data.fact("paidAt"),
                        data.flag("refunded", false));
            case RESULT -> new Facet.Result(data.flag("electronic", false));
            case LATENESS -> new Facet.Lateness(cause(data), data.instant("apologizedAt"), data.text("note"));
            case RATED -> new Facet.Rating(data.flag("satisfied", false), data.fact("ratedAt"));
            case VOIDED -> new Facet.Voiding(data.flag("voided", true));
            case FEEDBACK_RECEIVED ->
                new Facet.FeedbackReceipt(
                        FeedbackKind.valueOf(data.must("kind")), data.fact("receivedAt"), data.fact("dueAt"));
            case FEEDBACK_RESOLVED ->
                new Facet.FeedbackResolution(data.fact("resolvedAt"), data.flag("published", false));
            case FEEDBACK_RATED -> new Facet.FeedbackRating(data.flag("satisfied", false), data.fact("ratedAt"));
            case FIGURE_DECLARED ->
                new Facet.DeclaredFigure(
                        data.must("figure"), data.must("period"), data.whole("numerator"), data.whole("denominator"));
        };
    }

    private static Facet acceptance(Fields data) {
        Instant acceptedAt = data.fact("acceptedAt");
        return new Facet.Acceptance(
                data.must("procedure"),
                Objects.requireNonNullElse(data.text("sector"), ""),
                Channel.valueOf(data.must("channel")),
                acceptedAt,
                data.instant("dueAt"),
                Objects.requireNonNullElse(data.instant("dueSetAt"), acceptedAt),
                data.whole("feeDue"),
                data.flag("resultDocument", true),
                data.flag("onlineEligible", true),
                data.text("department"));
    }

    private static List<StepAt> steps(Fields data) {
        return data.node
                .get("steps")
                .valueStream()
                .map(Fields::new)
                .map(step -> new StepAt(Step.valueOf(step.must("step")), step.fact("at")))
                .toList();
    }

    private static @Nullable LatenessCause cause(Fields data) {
        String cause = data.text("cause");
        return cause == null ? null : LatenessCause.valueOf(cause);
    }

    /** An event's data; an absent field and null are one. */
    private record Fields(JsonNode node) {

        @Nullable
        String text(String field) {
            return node.hasNonNull(field) ? node.get(field).stringValue() : null;
        }

        String must(String field) {
            return Objects.requireNonNull(text(field), field);
        }

        @Nullable
        Instant instant(String field) {
            String text = text(field);
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        }

        Instant fact(String field) {
            return Objects.requireNonNull(instant(field), field);
        }

        long whole(String field) {
            return node.hasNonNull(field) ? node.get(field).longValue() : 0;
        }

        boolean flag(String field, boolean ifAbsent) {
            return node.hasNonNull(field) ? node.get(field).booleanValue() : ifAbsent;
        }
    }
}

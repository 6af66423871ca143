package vn.motcua.kit.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.StepAt;

/** Reads an event's {@code data} into the facet it states, by the table of contract section 2, defaults included. */
public final class FacetReader {

    private static final int MOST_STEPS = 1_000;

    private FacetReader() {}

    /**
     * The facet; null when something is not in order, and then every problem has been reported.
     *
     * @param time the event's own time, a reschedule's default for {@code dueSetAt}
     * @param bounds between which the facts' instants must lie
     */
    public static @Nullable Facet read(
            EventType type, Instant time, JsonNode data, InstantBounds bounds, DataProblems problems) {
        int[] count = {0};
        DataFields fields = new DataFields(data, "", bounds, (field, key, arguments) -> {
            count[0]++;
            problems.add(field, key, arguments);
        });
        Facet facet = read(type, time, fields);
        return count[0] == 0 ? facet : null;
    }

    private static @Nullable Facet read(EventType type, Instant time, DataFields data) {
        return switch (type) {
            case ACCEPTED -> acceptance(data);
            case RESCHEDULED -> rescheduling(data, time);
            case PROGRESSED -> progress(data);
            case TIMELINE -> timeline(data);
            case SCANNED -> digitization(data);
            case PAID -> payment(data);
            case RESULT -> {
                Boolean electronic = data.required("electronic");
                yield electronic == null ? null : new Facet.Result(electronic);
            }
            case LATENESS ->
                new Facet.Lateness(
                        data.choice("cause", LatenessCause.class), data.fact("apologizedAt"), data.text("note"));
            case RATED -> {
                Boolean satisfied = data.required("satisfied");
                Instant ratedAt = data.requiredFact("ratedAt");
                yield satisfied == null || ratedAt == null ? null : new Facet.Rating(satisfied, ratedAt);
            }
            case VOIDED -> {
                Boolean voided = data.required("voided");
                yield voided == null ? null : new Facet.Voiding(voided);
            }
            case FEEDBACK_RECEIVED -> feedbackReceipt(data);
            case FEEDBACK_RESOLVED -> {
                Instant resolvedAt = data.requiredFact("resolvedAt");
                Boolean published = data.required("published");
                yield resolvedAt == null || published == null
                        ? null
                        : new Facet.FeedbackResolution(resolvedAt, published);
            }
            case FEEDBACK_RATED -> {
                Boolean satisfied = data.required("satisfied");
                Instant ratedAt = data.requiredFact("ratedAt");
                yield satisfied == null || ratedAt == null ? null : new Facet.FeedbackRating(satisfied, ratedAt);
            }
            case FIGURE_DECLARED -> declaredFigure(data);
        };
    }

    private static @Nullable Facet acceptance(DataFields data) {
        data.requiredText("unit");
        String procedure = data.requiredText("procedure");
        String sector = data.text("sector");
        Channel channel = data.required("channel", Channel.class);
        Instant acceptedAt = data.requiredFact("acceptedAt");
        Instant dueAt = data.instant("dueAt");
        Instant dueSetAt = data.fact("dueSetAt");
        Long feeDue = data.count("feeDue", 0);
        Boolean resultDocument = data.bool("resultDocument", true);
        Boolean onlineEligible = data.bool("onlineEligible", true);
        String department = data.text("department");
        if (procedure == null
                || channel == null
                || acceptedAt == null
                || feeDue == null
                || resultDocument == null
                || onlineEligible == null) {
            return null;
        }
        return new Facet.Acceptance(
                procedure,
                sector == null ? "" : sector,
                channel,
                acceptedAt,
                dueAt,
                dueSetAt == null ? acceptedAt : dueSetAt,
                feeDue,
                resultDocument,
                onlineEligible,
                department);
    }

    private static @Nullable Facet rescheduling(DataFields data, Instant time) {
        RescheduleReason reason = data.required("reason", RescheduleReason.class);
        Instant dueAt = data.instant("dueAt");
        Instant dueSetAt = data.fact("dueSetAt");
        if (reason == null) {
            return null;
        }
        if (data.isNull("dueAt") && reason != RescheduleReason.CORRECTION) {
            return data.report("dueAt", "field.due-null");
        }
        return new Facet.Rescheduling(dueAt, dueSetAt == null ? time : dueSetAt, reason);
    }

    private static @Nullable Facet progress(DataFields data) {
        Step step = data.required("step", Step.class);
        Instant at = data.requiredFact("at");
        Boolean revoked = data.bool("revoked", false);
        return step == null || at == null || revoked == null ? null : new Facet.Progress(step, at, revoked);
    }

    private static @Nullable Facet timeline(DataFields data) {
        List<DataFields> items = data.list("steps", MOST_STEPS);
        if (items == null) {
            return null;
        }
        List<StepAt> steps = new ArrayList<>(items.size());
        for (DataFields item : items) {
            Step step = item.required("step", Step.class);
            Instant at = item.requiredFact("at");
            if (step != null && at != null) {
                steps.add(new StepAt(step, at));
            }
        }
        return new Facet.Timeline(steps);
    }

    private static @Nullable Facet digitization(DataFields data) {
        Long components = data.count("components");
        Long digitized = atMost(data, "digitized", components);
        Long reused = atMost(data, "reused", components);
        Long fromNationalStore = atMost(data, "fromNationalStore", components);
        return components == null || digitized == null || reused == null || fromNationalStore == null
                ? null
                : new Facet.Digitization(components, digitized, reused, fromNationalStore);
    }

    private static @Nullable Long atMost(DataFields data, String field, @Nullable Long components) {
        Long count = data.count(field);
        return count != null && components != null && count > components
                ? data.report(field, "field.at-most-components", components)
                : count;
    }

    private static @Nullable Facet payment(DataFields data) {
        String payment = data.requiredText("payment");
        Long amount = data.positive("amount");
        PaymentMethod method = data.required("method", PaymentMethod.class);
        Instant paidAt = data.requiredFact("paidAt");
        Boolean refunded = data.bool("refunded", false);
        return payment == null || amount == null || method == null || paidAt == null || refunded == null
                ? null
                : new Facet.Payment(payment, amount, method, paidAt, refunded);
    }

    private static @Nullable Facet feedbackReceipt(DataFields data) {
        data.requiredText("unit");
        FeedbackKind kind = data.required("kind", FeedbackKind.class);
        Instant receivedAt = data.requiredFact("receivedAt");
        Instant dueAt = data.isNull("dueAt") ? data.missing("dueAt") : data.instant("dueAt");
        return kind == null || receivedAt == null || dueAt == null
                ? null
                : new Facet.FeedbackReceipt(kind, receivedAt, dueAt);
    }

    private static @Nullable Facet declaredFigure(DataFields data) {
        data.requiredText("unit");
        String figure = data.requiredText("figure");
        String period = data.requiredText("period");
        Long numerator = data.count("numerator");
        Long denominator = data.count("denominator");
        return figure == null || period == null || numerator == null || denominator == null
                ? null
                : new Facet.DeclaredFigure(figure, period, numerator, denominator);
    }
}

package vn.motcua.simulator.wire;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.EventType;
import vn.motcua.simulator.office.CaseFile;
import vn.motcua.simulator.office.Fact;

/** The {@code data} of each event type (contract, table of section 2). */
record EventData(String ward, TimeStyle times) {

    static EventType type(Fact fact) {
        return switch (fact) {
            case Fact.Accepted accepted -> EventType.ACCEPTED;
            case Fact.Scanned scanned -> EventType.SCANNED;
            case Fact.Paid paid -> EventType.PAID;
            case Fact.Progressed progressed -> EventType.PROGRESSED;
            case Fact.Rescheduled rescheduled -> EventType.RESCHEDULED;
            case Fact.Issued issued -> EventType.RESULT;
            case Fact.Explained explained -> EventType.LATENESS;
            case Fact.Rated rated -> EventType.RATED;
            case Fact.Voided voided -> EventType.VOIDED;
            case Fact.FeedbackReceived received -> EventType.FEEDBACK_RECEIVED;
            case Fact.FeedbackResolved resolved -> EventType.FEEDBACK_RESOLVED;
            case Fact.FeedbackRated rated -> EventType.FEEDBACK_RATED;
            case Fact.Declared declared -> EventType.FIGURE_DECLARED;
        };
    }

    Fields of(Fact fact, String subject) {
        return switch (fact) {
            case Fact.Accepted it -> accepted(it);
            case Fact.Scanned it ->
                new Fields()
                        .put("components", it.components())
                        .put("digitized", it.digitized())
                        .put("reused", it.reused())
                        .put("fromNationalStore", it.fromNationalStore());
            case Fact.Paid it -> paid(it, subject);
            case Fact.Progressed it -> progressed(it);
            case Fact.Rescheduled it ->
                new Fields()
                        .put("dueAt", times.writeOrNull(it.dueAt()))
                        .put("reason", it.reason().name());
            case Fact.Issued it -> new Fields().put("electronic", it.electronic());
            case Fact.Explained it ->
                new Fields()
                        .put("cause", it.cause() == null ? null : it.cause().name())
                        .put("apologizedAt", times.writeOrNull(it.apologizedAt()))
                        .put("note", null);
            case Fact.Rated it -> rated(it.satisfied(), it.recordedAt());
            case Fact.Voided it -> new Fields().put("voided", it.voided());
            case Fact.FeedbackReceived it ->
                new Fields()
                        .put("unit", ward)
                        .put("kind", it.kind().name())
                        .put("receivedAt", times.write(it.recordedAt()))
                        .put("dueAt", times.writeOrNull(it.dueAt()));
            case Fact.FeedbackResolved it ->
                new Fields().put("resolvedAt", times.write(it.recordedAt())).put("published", it.published());
            case Fact.FeedbackRated it -> rated(it.satisfied(), it.recordedAt());
            case Fact.Declared it ->
                new Fields()
                        .put("unit", ward)
                        .put("figure", it.figure())
                        .put("period", it.period())
                        .put("numerator", it.numerator())
                        .put("denominator", it.denominator());
        };
    }

    /** The whole course as it is known at a time, revoked steps left out. */
    Fields timeline(CaseFile file, LocalDateTime known) {
        List<Map<String, @Nullable Object>> steps = Steps.known(file, known).stream()
                .map(step -> new Fields()
                        .put("step", step.step().name())
                        .put("at", times.write(step.at()))
                        .map())
                .toList();
        return new Fields().put("steps", steps);
    }

    private Fields accepted(Fact.Accepted it) {
        Fields fields = new Fields()
                .put("unit", ward)
                .put("procedure", it.procedure().code())
                .put("sector", it.procedure().sector())
                .put("channel", it.channel().name())
                .put("acceptedAt", times.write(it.acceptedAt()))
                .put("dueAt", times.writeOrNull(it.dueAt()))
                .put("feeDue", it.feeDue());
        if (!it.procedure().resultDocument()) {
            fields.put("resultDocument", false);
        }
        if (!it.procedure().online()) {
            fields.put("onlineEligible", false);
        }
        return fields.put("department", it.department());
    }

    private Fields paid(Fact.Paid it, String subject) {
        Fields fields = new Fields()
                .put("payment", subject + "-P" + it.payment())
                .put("amount", it.amount())
                .put("method", it.method().name())
                .put("paidAt", times.write(it.paidAt()));
        return it.refunded() ? fields.put("refunded", true) : fields;
    }

    private Fields progressed(Fact.Progressed it) {
        Fields fields = new Fields().put("step", it.step().name()).put("at", times.write(it.at()));
        return it.revoked() ? fields.put("revoked", true) : fields;
    }

    private Fields rated(boolean satisfied, LocalDateTime at) {
        return new Fields().put("satisfied", satisfied).put("ratedAt", times.write(at));
    }
}

package vn.motcua.kit.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.FacetType;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.StepAt;

/**
 * Facets as bytes, their fields in the order of their declaration. Enumerations are stored by their place: they may be
 * added to at the end, and nothing else.
 */
final class FacetBytes {

    private static final Channel[] CHANNELS = Channel.values();
    private static final Step[] STEPS = Step.values();
    private static final RescheduleReason[] REASONS = RescheduleReason.values();
    private static final PaymentMethod[] METHODS = PaymentMethod.values();
    private static final LatenessCause[] CAUSES = LatenessCause.values();
    private static final FeedbackKind[] KINDS = FeedbackKind.values();

    private FacetBytes() {}

    static void write(Facet facet, StateWriter to) {
        switch (facet) {
            case Facet.Acceptance f ->
                to.text(f.procedure())
                        .text(f.sector())
                        .small(f.channel().ordinal())
                        .instant(f.acceptedAt())
                        .instantOrNull(f.dueAt())
                        .instant(f.dueSetAt())
                        .number(f.feeDue())
                        .flag(f.resultDocument())
                        .flag(f.onlineEligible())
                        .textOrNull(f.department());
            case Facet.Rescheduling f ->
                to.instantOrNull(f.dueAt())
                        .instant(f.dueSetAt())
                        .small(f.reason().ordinal());
            case Facet.Progress f -> step(f.step(), to).instant(f.at()).flag(f.revoked());
            case Facet.Timeline f -> {
                to.number(f.steps().size());
                f.steps().forEach(step -> step(step.step(), to).instant(step.at()));
            }
            case Facet.Digitization f ->
                to.number(f.components())
                        .number(f.digitized())
                        .number(f.reused())
                        .number(f.fromNationalStore());
            case Facet.Payment f ->
                to.text(f.payment())
                        .number(f.amount())
                        .small(f.method().ordinal())
                        .instant(f.paidAt())
                        .flag(f.refunded());
            case Facet.Result f -> to.flag(f.electronic());
            case Facet.Lateness f ->
                cause(f.cause(), to).instantOrNull(f.apologizedAt()).textOrNull(f.note());
            case Facet.Rating f -> to.flag(f.satisfied()).instant(f.ratedAt());
            case Facet.Voiding f -> to.flag(f.voided());
            case Facet.FeedbackReceipt f ->
                to.small(f.kind().ordinal()).instant(f.receivedAt()).instant(f.dueAt());
            case Facet.FeedbackResolution f -> to.instant(f.resolvedAt()).flag(f.published());
            case Facet.FeedbackRating f -> to.flag(f.satisfied()).instant(f.ratedAt());
            case Facet.DeclaredFigure f ->
                to.text(f.figure()).text(f.period()).number(f.numerator()).number(f.denominator());
        }
    }

    static Facet read(FacetType type, StateReader from) {
        return switch (type) {
            case ACCEPTANCE ->
                new Facet.Acceptance(
                        from.text(),
                        from.text(),
                        CHANNELS[from.small()],
                        from.instant(),
                        from.instantOrNull(),
                        from.instant(),
                        from.number(),
                        from.flag(),
                        from.flag(),
                        from.textOrNull());
            case RESCHEDULE, APOLOGY_RESCHEDULE ->
                new Facet.Rescheduling(from.instantOrNull(), from.instant(), REASONS[from.small()]);
            case PROGRESS -> new Facet.Progress(STEPS[from.small()], from.instant(), from.flag());
            case TIMELINE -> new Facet.Timeline(steps(from));
            case DIGITIZATION -> new Facet.Digitization(from.number(), from.number(), from.number(), from.number());
            case PAYMENT ->
                new Facet.Payment(from.text(), from.number(), METHODS[from.small()], from.instant(), from.flag());
            case RESULT -> new Facet.Result(from.flag());
            case LATENESS -> new Facet.Lateness(cause(from), from.instantOrNull(), from.textOrNull());
            case RATING -> new Facet.Rating(from.flag(), from.instant());
            case VOID -> new Facet.Voiding(from.flag());
            case FEEDBACK_RECEIPT -> new Facet.FeedbackReceipt(KINDS[from.small()], from.instant(), from.instant());
            case FEEDBACK_RESOLUTION -> new Facet.FeedbackResolution(from.instant(), from.flag());
            case FEEDBACK_RATING -> new Facet.FeedbackRating(from.flag(), from.instant());
            case DECLARATION -> new Facet.DeclaredFigure(from.text(), from.text(), from.number(), from.number());
        };
    }

    private static StateWriter step(Step step, StateWriter to) {
        return to.small(step.ordinal());
    }

    private static List<StepAt> steps(StateReader from) {
        int count = (int) from.number();
        List<StepAt> steps = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            steps.add(new StepAt(STEPS[from.small()], from.instant()));
        }
        return steps;
    }

    private static StateWriter cause(@Nullable LatenessCause cause, StateWriter to) {
        return cause == null ? to.flag(false) : to.flag(true).small(cause.ordinal());
    }

    private static @Nullable LatenessCause cause(StateReader from) {
        return from.flag() ? CAUSES[from.small()] : null;
    }
}

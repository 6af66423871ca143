package vn.motcua.indicator.intake.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.Step;
import vn.motcua.indicator.intake.LocalText;
import vn.motcua.indicator.intake.portal.PortalValues.Moment;
import vn.motcua.indicator.intake.portal.SentDossier.Component;
import vn.motcua.indicator.intake.portal.SentDossier.Supplement;

/** What one dossier of the portal states, as events: only what it states, so that all else stays as last stated. */
final class DossierEvents {

    private static final int MOST_STEPS = 1_000;
    private static final Comparator<Supplement> BY_REQUEST =
            Comparator.comparing(supplement -> supplement.requested() == null
                    ? Instant.MIN
                    : supplement.requested().instant());

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final String unit;
    private final SentDossier dossier;
    private final PortalValues values;
    private final Predicate<String> resultDocument;

    /** Reads the dossier's values at once; what is wrong goes to the item's problems. */
    DossierEvents(String unit, PortalValues values, Predicate<String> resultDocument) {
        this.unit = unit;
        this.dossier = SentDossier.read(values);
        this.values = values;
        this.resultDocument = resultDocument;
    }

    /** The events, in order of their types. */
    List<PortalEvent> all() {
        List<PortalEvent> events = new ArrayList<>();
        Instant acceptedAt = values.fact(dossier.accepted());
        if (acceptedAt != null) {
            events.add(accepted(acceptedAt));
            if (dossier.fees() > 0) {
                events.add(paid(acceptedAt));
            }
        }
        scanned().ifPresent(events::add);
        if (ended()) {
            ObjectNode result = nodes.objectNode().put("electronic", dossier.electronicResult());
            events.add(new PortalEvent(EventType.RESULT, result));
        }
        events.add(timeline());
        return events;
    }

    private PortalEvent accepted(Instant acceptedAt) {
        Optional<Supplement> moved = dossier.supplements().stream()
                .filter(supplement -> supplement.received() != null && supplement.newDue() != null)
                .reduce((best, next) -> BY_REQUEST.compare(next, best) >= 0 ? next : best);
        Instant dueSetAt =
                moved.map(supplement -> values.fact(supplement.received())).orElse(acceptedAt);
        Instant dueAt = later(dossier.due(), moved.map(Supplement::newDue).orElse(null));
        ObjectNode data = nodes.objectNode();
        data.put("unit", unit);
        data.put("procedure", dossier.procedure());
        data.put("sector", dossier.sector().isEmpty() ? null : dossier.sector());
        data.put("channel", dossier.channel().name());
        data.put("acceptedAt", LocalText.of(acceptedAt));
        data.put("dueAt", dueAt == null ? null : LocalText.of(dueAt));
        data.put("dueSetAt", LocalText.of(dueSetAt));
        data.put("feeDue", dossier.fees());
        data.put("resultDocument", resultDocument.test(dossier.procedure()));
        return new PortalEvent(EventType.ACCEPTED, data);
    }

    private PortalEvent paid(Instant acceptedAt) {
        PaymentMethod method = dossier.payableOnline() ? PaymentMethod.ONLINE : PaymentMethod.CASH;
        ObjectNode data = nodes.objectNode();
        data.put("payment", "portal");
        data.put("amount", dossier.fees());
        data.put("method", method.name());
        data.put("paidAt", LocalText.of(acceptedAt));
        data.put("refunded", method == PaymentMethod.CASH && !ended());
        return new PortalEvent(EventType.PAID, data);
    }

    private Optional<PortalEvent> scanned() {
        List<Component> components = dossier.components();
        if (components.isEmpty()) {
            return dossier.scannedSomething() ? Optional.of(scanned(1, 1, 0, 0)) : Optional.empty();
        }
        return Optional.of(scanned(
                components.size(),
                count(Component::digitized),
                count(Component::reused),
                count(Component::fromNationalStore)));
    }

    private long count(Predicate<Component> counts) {
        return dossier.components().stream().filter(counts).count();
    }

    private PortalEvent scanned(long components, long digitized, long reused, long fromNationalStore) {
        ObjectNode data = nodes.objectNode();
        data.put("components", components);
        data.put("digitized", digitized);
        data.put("reused", reused);
        data.put("fromNationalStore", fromNationalStore);
        return new PortalEvent(EventType.SCANNED, data);
    }

    private PortalEvent timeline() {
        ArrayNode steps = nodes.arrayNode();
        PortalStatus status = dossier.status();
        if (status != null) {
            ends(status, steps);
        }
        for (Supplement supplement : dossier.supplements()) {
            step(steps, Step.SUPPLEMENT_REQUESTED, supplement.requested());
            step(steps, Step.SUPPLEMENTED, supplement.received());
        }
        if (steps.size() > MOST_STEPS) {
            values.report("DanhSachHoSoBoSung", "field.list-size", MOST_STEPS / 2);
        }
        ObjectNode data = nodes.objectNode();
        data.set("steps", steps);
        return new PortalEvent(EventType.TIMELINE, data);
    }

    private void ends(PortalStatus status, ArrayNode steps) {
        switch (status) {
            case COMPLETED -> {
                step(steps, Step.COMPLETED, dossier.finished());
                if (dossier.finished() == null) {
                    step(steps, Step.RETURNED, dossier.returned());
                }
            }
            case RETURNED -> {
                step(steps, Step.COMPLETED, dossier.finished());
                step(steps, Step.RETURNED, dossier.returned());
            }
            case REFUSED -> step(steps, Step.REFUSED, dossier.refused());
            case WITHDRAWN -> step(steps, Step.WITHDRAWN, finishedElseRefused());
            case STOPPED -> step(steps, Step.STOPPED, finishedElseRefused());
            case REGISTERED, ACCEPTED, IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED -> {}
        }
    }

    private @Nullable Moment finishedElseRefused() {
        return dossier.finished() != null ? dossier.finished() : dossier.refused();
    }

    private void step(ArrayNode steps, Step step, @Nullable Moment moment) {
        Instant at = values.fact(moment);
        if (at != null) {
            steps.addObject().put("at", LocalText.of(at)).put("step", step.name());
        }
    }

    private boolean ended() {
        return dossier.finished() != null || dossier.returned() != null;
    }

    private static @Nullable Instant later(@Nullable Moment one, @Nullable Moment other) {
        if (one == null || other == null) {
            return one != null ? one.instant() : other != null ? other.instant() : null;
        }
        return one.instant().isAfter(other.instant()) ? one.instant() : other.instant();
    }
}

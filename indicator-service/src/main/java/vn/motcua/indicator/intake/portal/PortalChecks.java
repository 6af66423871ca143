package vn.motcua.indicator.intake.portal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.indicator.intake.Digests;
import vn.motcua.indicator.intake.LocalText;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.indicator.intake.Refusal;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;
import vn.motcua.kit.json.CanonicalJson;

/** Makes events of the items of one portal message; an item that is not in order is refused as a whole. */
public final class PortalChecks {

    private static final String SYSTEM = "national-portal";
    private static final int ID_LENGTH = 40;

    private PortalChecks() {}

    /**
     * What becomes of each item, in order.
     *
     * @param stated the time of the first item's events; each further item's lie a microsecond later
     */
    public static List<Verdict> check(PortalMessage message, Instant stated, Visit visit) {
        List<Verdict> verdicts = new ArrayList<>(message.items().size());
        for (JsonNode item : message.items()) {
            Instant time = stated.plus(verdicts.size(), ChronoUnit.MICROS);
            verdicts.add(check(message, item, "data[" + verdicts.size() + ']', time, visit));
        }
        return verdicts;
    }

    private static Verdict check(PortalMessage message, JsonNode item, String place, Instant time, Visit visit) {
        if (!item.isObject()) {
            return refused(item, visit, "", "", Refusal.of(place, "field.object"));
        }
        PortalProblems problems = new PortalProblems(visit.bounds());
        PortalValues values = new PortalValues(item, "", problems);
        String code = values.text("MaHoSo");
        if (code.isEmpty()) {
            values.report("MaHoSo", "field.required");
        }
        if (problems.first().isPresent()) {
            return refused(item, visit, "", code, problems.first().get());
        }
        Optional<Unit> found = unit(message, code, visit);
        if (found.isEmpty()) {
            return refused(item, visit, "", code, Refusal.of("MaHoSo", "portal.unit"));
        }
        Unit unit = found.get();
        if (!visit.allowed().test(unit)) {
            return refused(item, visit, unit.code(), code, Refusal.of("MaHoSo", "intake.unit-forbidden", unit.code()));
        }
        List<PortalEvent> events = switch (message.service()) {
            case SYNCHRONIZE -> new DossierEvents(unit.code(), values, visit.reference()::resultDocument).all();
            case PROGRESS -> ProgressEvents.of(values);
        };
        return problems.first()
                .map(problem -> refused(item, visit, unit.code(), code, problem))
                .orElseGet(() -> taken(events, unit, code, time, visit));
    }

    /** The unit that the dossier's code carries before its first hyphen, else the message's. */
    private static Optional<Unit> unit(PortalMessage message, String code, Visit visit) {
        int hyphen = code.indexOf('-');
        Optional<Unit> carried =
                hyphen > 0 ? visit.reference().unit(code.substring(0, hyphen).strip()) : Optional.empty();
        return carried.or(() ->
                message.unit().isEmpty() ? Optional.empty() : visit.reference().unit(message.unit()));
    }

    private static Verdict taken(List<PortalEvent> events, Unit unit, String code, Instant time, Visit visit) {
        return new Verdict.Taken(events.stream()
                .map(event -> LogEntry.of(
                        visit.arrival(),
                        unit.code(),
                        event.type(),
                        id(unit.code(), code, event),
                        SYSTEM,
                        code,
                        LocalText.of(time),
                        event.data()))
                .toList());
    }

    /** The same statement about the same dossier has the same id. */
    private static String id(String unit, String code, PortalEvent event) {
        ObjectNode data = event.data();
        String digest = Digests.of(String.join("\n", unit, code, event.type().typeName(), CanonicalJson.write(data)));
        return "np-" + digest.substring(0, ID_LENGTH);
    }

    private static Verdict refused(JsonNode item, Visit visit, String unit, String code, Refusal reason) {
        return new Verdict.Refused(
                new Verdict.RefusedItem(visit.arrival(), unit, null, null, code, Digests.of(CanonicalJson.write(item))),
                reason);
    }
}

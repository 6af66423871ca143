package vn.motcua.indicator.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.indicator.intake.Verdict.RefusedItem;
import vn.motcua.kit.json.CanonicalJson;

/** Checks one event and strips it to what the contract knows (contract, section 2). */
public final class EventChecks {

    private final DataCheck data;

    /** Checks by the catalogues that say which figures may be declared. */
    public EventChecks(Score766 score, IndicatorCatalogue indicators) {
        this.data = new DataCheck(score, indicators);
    }

    /** What becomes of an event, as a tree of its structured JSON. */
    public Verdict check(JsonNode event, Visit visit) {
        if (!event.isObject()) {
            return refused(event, visit, "", Refusal.of("event", "field.object"));
        }
        EnvelopeCheck check = new EnvelopeCheck(event, visit);
        Envelope envelope = check.read();
        if (envelope == null) {
            return refused(event, visit, check.unitCode(), check.problem());
        }
        DataCheck.Result result = data.check(envelope, event.get("data"), visit);
        return switch (result) {
            case DataCheck.Wrong wrong -> refused(event, visit, envelope.unit().code(), wrong.refusal());
            case DataCheck.InOrder order -> taken(envelope, order, visit);
        };
    }

    private static Verdict taken(Envelope envelope, DataCheck.InOrder order, Visit visit) {
        ObjectNode known = order.data();
        return new Verdict.Taken(List.of(LogEntry.of(
                visit.arrival(),
                envelope.unit().code(),
                envelope.type(),
                envelope.id(),
                envelope.system(),
                order.subject(),
                envelope.time(),
                known)));
    }

    private static Verdict refused(JsonNode event, Visit visit, String unit, Refusal refusal) {
        return new Verdict.Refused(
                new RefusedItem(
                        visit.arrival(),
                        unit,
                        text(event, "type"),
                        text(event, "id"),
                        text(event, "subject"),
                        Digests.of(CanonicalJson.write(event))),
                refusal);
    }

    private static @Nullable String text(JsonNode event, String field) {
        JsonNode value = event.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}

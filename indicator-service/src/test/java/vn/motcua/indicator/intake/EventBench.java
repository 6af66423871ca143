package vn.motcua.indicator.intake;

import java.time.Instant;
import java.util.function.Predicate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.unit.Unit;

/** Checks events that tests write with single quotes. */
final class EventBench {

    static final Instant NOW = Instant.parse("2026-02-01T03:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final EventChecks checks = new EventChecks(Score766.shipped(), IndicatorCatalogue.shipped());
    private Predicate<Unit> allowed = unit -> true;

    EventBench allowing(String unit) {
        allowed = known -> known.code().equals(unit);
        return this;
    }

    /** An event of a type about D1 of the ward, in order but for its data. */
    static ObjectNode event(String type, String data) {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", "e-1");
        event.put("source", "/units/11911/test");
        event.put("type", "vn.motcua." + type);
        event.put("subject", "D1");
        event.put("time", "2026-01-05T09:00:00+07:00");
        event.set("data", json(data));
        return event;
    }

    static ObjectNode accepted() {
        return event(
                "dossier.accepted",
                "{'unit':'11911','procedure':'P','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00+07:00'}");
    }

    static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    Verdict check(JsonNode event) {
        return checks.check(event, new Visit(NOW, allowed, new ReferenceView(new FixedReference())));
    }

    /** What is written of an event, with single quotes. */
    String written(JsonNode event) {
        Verdict verdict = check(event);
        if (verdict instanceof Verdict.Taken taken) {
            return new String(taken.entries().getFirst().json(), java.nio.charset.StandardCharsets.UTF_8)
                    .replace('"', '\'');
        }
        throw new AssertionError(verdict);
    }

    JsonNode data(JsonNode event) {
        return json(written(event)).get("data");
    }

    /** The field at which an event is refused. */
    Refusal refusal(JsonNode event) {
        return switch (check(event)) {
            case Verdict.Taken taken -> throw new AssertionError("taken");
            case Verdict.Refused refused -> refused.reason();
        };
    }
}

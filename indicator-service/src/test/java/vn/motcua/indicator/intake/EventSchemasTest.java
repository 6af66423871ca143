package vn.motcua.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.FeedbackKind;
import vn.motcua.contracts.event.LatenessCause;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;
import vn.motcua.kit.event.EventFields;

/** The published schemas say what the checks do. */
class EventSchemasTest {

    private final EventSchemas schemas = new EventSchemas();
    private final EventBench bench = new EventBench();

    @ParameterizedTest
    @ValueSource(strings = {"basic", "pauses", "ties", "edges", "feedback", "random"})
    void everyGoldenEventIsInOrder(String history) throws IOException {
        String file = "/golden/" + history + ".events.ndjson";
        try (InputStream stream = Objects.requireNonNull(EventSchemasTest.class.getResourceAsStream(file))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                JsonNode event = JsonMapper.shared().readTree(line);
                assertThat(schemas.errors(event.get("type").stringValue(), event))
                        .as(line)
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaKnowsTheFieldsThatAreKept(EventType type) {
        JsonNode schema = EventSchemas.tree(type.typeName());

        assertThat(schema.at("/properties/type/const").stringValue()).isEqualTo(type.typeName());
        assertThat(schema.at("/properties/data/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(EventFields.of(type));
    }

    @Test
    void theCodesAreThoseOfTheContract() {
        assertCodes("dossier.accepted", "channel", Channel.values());
        assertCodes("dossier.rescheduled", "reason", RescheduleReason.values());
        assertCodes("dossier.paid", "method", PaymentMethod.values());
        assertCodes("dossier.lateness", "cause", LatenessCause.values());
        assertCodes("feedback.received", "kind", FeedbackKind.values());
        assertThat(codes(EventSchemas.tree("event").at("/$defs/step/enum"))).isEqualTo(names(Step.values()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "dossier.accepted;{}",
                "dossier.accepted;{'unit':'11911','procedure':'P','channel':'FAX','acceptedAt':'2026-01-05T09:00:00'}",
                "dossier.accepted;{'unit':'11911','procedure':'P','channel':'COUNTER','acceptedAt':'5/1/2026'}",
                "dossier.accepted;{'unit':'11911','procedure':'P','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00','feeDue':-1}",
                "dossier.rescheduled;{'reason':'EXTENSION'}",
                "dossier.rescheduled;{'reason':'EXTENSION','dueAt':null}",
                "dossier.progressed;{'step':'DONE','at':'2026-01-05T09:00:00'}",
                "dossier.timeline;{'steps':[{'step':'COMPLETED'}]}",
                "dossier.scanned;{'components':1.5,'digitized':0,'reused':0,'fromNationalStore':0}",
                "dossier.paid;{'payment':'p','amount':0,'method':'CASH','paidAt':'2026-01-05T09:00:00'}",
                "dossier.result;{'electronic':null}",
                "dossier.lateness;{'cause':'LAZY'}",
                "feedback.received;{'unit':'11911','kind':'CONDUCT'}",
                "figure.declared;{'unit':'11911','figure':'CAMPAIGNS','period':'2026-Q5','numerator':1,'denominator':1}"
            })
    void whatASchemaRefusesTheChecksRefuse(String type, String data) {
        JsonNode event = EventBench.event(type, data);

        assertThat(schemas.errors("vn.motcua." + type, event)).isNotEmpty();
        assertThat(bench.check(event)).isInstanceOf(Verdict.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.rescheduled;{'reason':'CORRECTION','dueAt':null}", "dossier.lateness;{}"})
    void whatIsAllowedToBeAbsentIs(String typeAndData) {
        String[] parts = typeAndData.split(";");

        assertThat(schemas.errors("vn.motcua." + parts[0], EventBench.event(parts[0], parts[1])))
                .isEmpty();
    }

    private static void assertCodes(String type, String field, Enum<?>[] values) {
        JsonNode schema = EventSchemas.tree("vn.motcua." + type);
        assertThat(codes(schema.at("/properties/data/properties/" + field + "/enum")))
                .isEqualTo(names(values));
    }

    private static TreeSet<String> codes(JsonNode list) {
        TreeSet<String> codes = new TreeSet<>();
        list.valueStream().filter(JsonNode::isString).forEach(code -> codes.add(code.stringValue()));
        return codes;
    }

    private static TreeSet<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values).map(Enum::name).toList());
    }
}

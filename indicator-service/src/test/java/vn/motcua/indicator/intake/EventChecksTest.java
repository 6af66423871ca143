package vn.motcua.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The attributes of events, and what is written of them. */
class EventChecksTest {

    private final EventBench bench = new EventBench();

    @Test
    void whatIsWrittenHasKnownFieldsOnlyWithKeysSorted() {
        ObjectNode event = EventBench.event(
                "dossier.accepted",
                "{'unit':'000.00.11.H24','procedure':'P','citizen':'Nguyễn Văn A','channel':'COUNTER',"
                        + "'acceptedAt':'2026-01-05T09:00:00','feeDue':1.0,'sector':null}");
        event.put("source", "/units/000.00.11.H24/igate/v2");
        event.put("traceparent", "x").put("phone", "0912345678");

        assertThat(bench.written(event))
                .isEqualTo(
                        "{'data':{'acceptedAt':'2026-01-05T09:00:00','channel':'COUNTER','feeDue':1.0,'procedure':'P',"
                                + "'sector':null,'unit':'000.00.11.H24'},'datacontenttype':'application/json','id':'e-1',"
                                + "'source':'/units/11911/igate/v2','specversion':'1.0','subject':'D1',"
                                + "'time':'2026-01-05T09:00:00+07:00','type':'vn.motcua.dossier.accepted'}");
    }

    @Test
    void theStepsOfATimelineKeepStepAndInstantOnly() {
        ObjectNode event = EventBench.event(
                "dossier.timeline", "{'steps':[{'step':'COMPLETED','at':'2026-01-06T09:00:00','by':'Nguyễn Văn A'}]}");

        assertThat(bench.data(event))
                .isEqualTo(EventBench.json("{'steps':[{'at':'2026-01-06T09:00:00','step':'COMPLETED'}]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "id;null",
                "id;7",
                "id;''",
                "id;'a\\u0001'",
                "source;null",
                "source;'/units/11911'",
                "source;'/units/11911/'",
                "source;'11911'",
                "source;'/units/00000/x'",
                "source;['x']",
                "type;'vn.motcua.dossier.deleted'",
                "type;null",
                "subject;null",
                "subject;'  '",
                "subject;'a\\nb'",
                "subject;'a\\ud800'",
                "subject;{}",
                "time;null",
                "time;'yesterday'",
                "time;1767578400",
                "time;'2026-13-05T09:00:00Z'",
                "time;'1999-12-31T23:59:59+07:00'",
                "time;'2026-02-02T03:00:01Z'",
                "specversion;'0.3'",
                "specversion;1.0"
            })
    void anAttributeThatIsNotInOrderIsNamed(String field, String value) {
        ObjectNode event = EventBench.accepted();
        event.set(field, EventBench.json(value));

        assertThat(bench.refusal(event).field()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "source", "type", "subject", "time", "data"})
    void anAttributeThatIsMissingIsNamed(String field) {
        ObjectNode event = EventBench.accepted();
        event.remove(field);

        assertThat(bench.refusal(event)).isEqualTo(Refusal.of(field, "field.required"));
    }

    @Test
    void aSubjectMayHaveTwoHundredCharactersAndNoMore() {
        assertThat(bench.check(EventBench.accepted().put("subject", "D".repeat(200))))
                .isInstanceOf(Verdict.Taken.class);
        assertThat(bench.refusal(EventBench.accepted().put("subject", "D".repeat(201))))
                .isEqualTo(Refusal.of("subject", "field.text-length", 200));
    }

    @Test
    void specversionMayBeAbsent() {
        ObjectNode event = EventBench.accepted();
        event.remove("specversion");

        assertThat(bench.written(event)).contains("'specversion':'1.0'");
    }

    @Test
    void aTimeWithoutOffsetIsVietnams() {
        assertThat(bench.check(EventBench.accepted().put("time", "2026-02-02T10:00:00")))
                .isInstanceOf(Verdict.Taken.class);
        assertThat(bench.refusal(EventBench.accepted().put("time", "2026-02-02T10:00:01"))
                        .field())
                .isEqualTo("time");
    }

    @Test
    void aUnitOutsideTheCredentialIsRefused() {
        assertThat(bench.allowing("11842").refusal(EventBench.accepted()))
                .isEqualTo(Refusal.of("source", "intake.unit-forbidden", "11911"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "'text'", "null", "[]"})
    void whatIsNoObjectIsRefused(String event) {
        assertThat(bench.refusal(EventBench.json(event))).isEqualTo(Refusal.of("event", "field.object"));
    }

    @Test
    void aRefusalKeepsDigestAndUnitAndNeverTheItem() {
        ObjectNode event = EventBench.accepted().put("time", "x");

        assertThat(bench.check(event)).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.item().unit()).isEqualTo("11911");
            assertThat(refused.item().digest()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void anUnknownUnitIsQuotedOnlyWhereItLooksLikeACode() {
        assertThat(bench.refusal(EventBench.accepted().put("source", "/units/X9/a"))
                        .arguments())
                .containsExactly("X9");
        assertThat(bench.refusal(EventBench.accepted().put("source", "/units/Nguyễn Văn A/a"))
                        .arguments())
                .containsExactly("…");
        assertThat(bench.refusal(EventBench.accepted().put("source", "/units/0912345678/a"))
                        .arguments())
                .containsExactly("…");
    }
}

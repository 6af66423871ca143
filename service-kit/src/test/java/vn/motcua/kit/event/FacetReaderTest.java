package vn.motcua.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;

class FacetReaderTest {

    private static final Instant ARRIVAL = Instant.parse("2026-03-15T00:00:00Z");
    private static final Instant TIME = Instant.parse("2026-01-05T02:00:00Z");

    private final JsonMapper json = JsonMapper.builder().build();
    private final List<String> problems = new ArrayList<>();

    @Test
    void whatIsAbsentHasItsDefault() {
        Facet facet = read(
                EventType.ACCEPTED,
                "{'unit':'11911','procedure':'1.004222','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00'}");

        assertThat(facet)
                .isEqualTo(
                        new Facet.Acceptance("1.004222", "", Channel.COUNTER, TIME, null, TIME, 0, true, true, null));
    }

    @Test
    void aReschedulesDueSetAtIsTheEventsTimeUnlessSaid() {
        Facet facet = read(EventType.RESCHEDULED, "{'dueAt':'2027-01-20T17:00:00+07:00','reason':'EXTENSION'}");

        assertThat(((Facet.Rescheduling) facet).dueSetAt()).isEqualTo(TIME);
    }

    @Test
    void everyProblemIsTold() {
        Facet facet = read(EventType.ACCEPTED, "{'channel':'BY_FAX','acceptedAt':'yesterday','feeDue':-1,'sector':7}");

        assertThat(facet).isNull();
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "unit field.required",
                        "procedure field.required",
                        "channel field.enum",
                        "acceptedAt field.instant",
                        "feeDue field.count",
                        "sector field.text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCANNED  | {'components':3,'digitized':4,'reused':0,'fromNationalStore':0} | digitized field.at-most-components",
                "SCANNED  | {'components':'3','digitized':0,'reused':0,'fromNationalStore':0} | components field.count",
                "SCANNED  | {'components':3,'digitized':0.5,'reused':0,'fromNationalStore':0} | digitized field.count",
                "SCANNED  | {'components':3,'digitized':0,'reused':0} | fromNationalStore field.required",
                "PAID     | {'payment':'P','amount':0,'method':'CASH','paidAt':'2026-01-05T09:00:00Z'} | amount field.positive",
                "PAID     | {'payment':' ','amount':1,'method':'CASH','paidAt':'2026-01-05T09:00:00Z'} | payment field.required",
                "RESULT   | {'electronic':'true'} | electronic field.boolean",
                "RESULT   | {} | electronic field.required",
                "VOIDED   | {'voided':null} | voided field.required",
                "RESCHEDULED | {'dueAt':null,'reason':'EXTENSION'} | dueAt field.due-null",
                "PROGRESSED | {'step':'COMPLETED','at':'1999-12-31T23:59:59+07:00'} | at field.instant-early",
                "PROGRESSED | {'step':'COMPLETED','at':'2026-03-16T07:00:01+07:00'} | at field.instant-late",
                "TIMELINE | {'steps':[{'step':'COMPLETED','at':'2026-01-05T09:00:00Z'},{'step':'DONE','at':null}]} | steps[1].step field.enum",
                "TIMELINE | {'steps':{}} | steps field.list",
                "TIMELINE | {'steps':[7]} | steps[0] field.object",
                "LATENESS | {'cause':'BAD_LUCK'} | cause field.enum",
                "FIGURE_DECLARED | {'unit':'u','figure':'CAMPAIGNS','period':'2026','numerator':1} | denominator field.required"
            })
    void whatIsNotInOrderIsRefusedWithItsField(EventType type, String data, String problem) {
        assertThat(read(type, data)).isNull();
        assertThat(problems).contains(problem);
    }

    @Test
    void dueDatesMayLieAheadAndFactsUpToADay() {
        assertThat(read(EventType.PROGRESSED, "{'step':'COMPLETED','at':'2026-03-16T07:00:00+07:00'}"))
                .isNotNull();
        assertThat(read(EventType.RESCHEDULED, "{'dueAt':'2036-01-01T00:00:00Z','reason':'CORRECTION'}"))
                .isNotNull();
    }

    @Test
    void aWholeNumberMayBearADecimalPoint() {
        assertThat(read(EventType.SCANNED, "{'components':3.0,'digitized':3,'reused':0,'fromNationalStore':0}"))
                .isEqualTo(new Facet.Digitization(3, 3, 0, 0));
    }

    @Test
    void unknownFieldsAreDroppedAndKnownOnesKeptAsSent() {
        var stripped = EventFields.strip(
                EventType.TIMELINE,
                json.readTree(
                        "{\"steps\":[{\"step\":\"COMPLETED\",\"who\":\"N.V.A\",\"at\":\"2026-01-05T09:00:00Z\"}],\"x\":1}"));

        assertThat(stripped).hasToString("{\"steps\":[{\"at\":\"2026-01-05T09:00:00Z\",\"step\":\"COMPLETED\"}]}");
    }

    private @Nullable Facet read(EventType type, String data) {
        return FacetReader.read(
                type,
                TIME,
                json.readTree(data.replace('\'', '"')),
                InstantBounds.at(ARRIVAL),
                (field, key, arguments) -> problems.add(field + ' ' + key));
    }
}

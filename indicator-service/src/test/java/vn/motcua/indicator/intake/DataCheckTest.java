package vn.motcua.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The data of events: each rule of the table that refuses names its field. */
class DataCheckTest {

    private static final String OK =
            "'unit':'11911','procedure':'P','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00'";

    private final EventBench bench = new EventBench();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "dossier.accepted;{};data.unit",
                "dossier.accepted;{'unit':'11842','procedure':'P','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00'};data.unit",
                "dossier.accepted;{'unit':'X','procedure':'P','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00'};data.unit",
                "dossier.accepted;{'unit':11911,'procedure':'P','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00'};data.unit",
                "dossier.accepted;{'unit':'11911','procedure':null,'channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00'};data.procedure",
                "dossier.accepted;{'unit':'11911','procedure':'P','channel':'FAX','acceptedAt':'2026-01-05T09:00:00'};data.channel",
                "dossier.accepted;{'unit':'11911','procedure':'P','channel':'COUNTER','acceptedAt':'2026-02-02T10:00:01'};data.acceptedAt",
                "dossier.accepted;{'unit':'11911','procedure':'P\\ud800','channel':'COUNTER','acceptedAt':'2026-01-05T09:00:00'};data.procedure",
                "dossier.rescheduled;{'reason':'EXTENSION'};data.dueAt",
                "dossier.rescheduled;{'dueAt':'2026-01-05T09:00:00'};data.reason",
                "dossier.progressed;{'step':'DONE','at':'2026-01-05T09:00:00'};data.step",
                "dossier.progressed;{'step':'COMPLETED'};data.at",
                "dossier.progressed;{'step':'COMPLETED','at':'2026-01-05T09:00:00','revoked':'no'};data.revoked",
                "dossier.timeline;{};data.steps",
                "dossier.timeline;{'steps':[{'step':'COMPLETED'}]};data.steps[0].at",
                "dossier.scanned;{'components':1,'digitized':2,'reused':0,'fromNationalStore':0};data.digitized",
                "dossier.scanned;{'components':1,'digitized':-1,'reused':0,'fromNationalStore':0};data.digitized",
                "dossier.scanned;{'components':1.5,'digitized':0,'reused':0,'fromNationalStore':0};data.components",
                "dossier.scanned;{'components':1e999,'digitized':0,'reused':0,'fromNationalStore':0};data.components",
                "dossier.paid;{'payment':'p','amount':0,'method':'CASH','paidAt':'2026-01-05T09:00:00'};data.amount",
                "dossier.paid;{'payment':'','amount':1,'method':'CASH','paidAt':'2026-01-05T09:00:00'};data.payment",
                "dossier.result;{'electronic':null};data.electronic",
                "dossier.lateness;{'cause':'LAZY'};data.cause",
                "dossier.rated;{'satisfied':true};data.ratedAt",
                "dossier.voided;{};data.voided",
                "feedback.received;{'unit':'11911','kind':'CONDUCT'};data.receivedAt",
                "feedback.received;{'unit':'11911','kind':'CONDUCT','receivedAt':'1998-01-05T09:00:00'};data.receivedAt",
                "feedback.resolved;{'resolvedAt':'2026-01-05T09:00:00'};data.published"
            })
    void dataThatIsNotInOrderNamesItsField(String type, String data, String field) {
        assertThat(bench.refusal(EventBench.event(type, data)).field()).isEqualTo(field);
    }

    @Test
    void dataMustBeAnObject() {
        ObjectNode event = EventBench.accepted();
        event.set("data", EventBench.json("[]"));

        assertThat(bench.refusal(event)).isEqualTo(Refusal.of("data", "field.object"));
    }

    @Test
    void theUnitOfTheDataMayBeAnAlias() {
        assertThat(bench.check(EventBench.event("dossier.accepted", "{" + OK.replace("11911", "000.00.11.H24") + "}")))
                .isInstanceOf(Verdict.Taken.class);
    }

    @Test
    void onlyACorrectionMayTakeTheDueDateAway() {
        assertThat(bench.check(EventBench.event("dossier.rescheduled", "{'reason':'CORRECTION','dueAt':null}")))
                .isInstanceOf(Verdict.Taken.class);
    }

    @Test
    void aTimelineMayHaveAThousandStepsAndNoMore() {
        assertThat(bench.check(EventBench.event("dossier.timeline", steps(1_000))))
                .isInstanceOf(Verdict.Taken.class);
        assertThat(bench.refusal(EventBench.event("dossier.timeline", steps(1_001)))
                        .field())
                .isEqualTo("data.steps");
    }

    @Test
    void aFeedbackWithoutDueDateIsDueOnItsFifthWorkingDay() {
        String received = "'unit':'11911','kind':'CONDUCT','receivedAt':'2026-01-07T23:30:00+07:00'";

        for (String data : new String[] {"{" + received + "}", "{" + received + ",'dueAt':null}"}) {
            assertThat(bench.data(EventBench.event("feedback.received", data))
                            .get("dueAt")
                            .stringValue())
                    .as("8, 10 (make-up day), 12, 13, 14 January; the 9th is a holiday")
                    .isEqualTo("2026-01-14T23:59:59+07:00");
        }
    }

    @Test
    void aFeedbackThatNamesItsDueDateKeepsIt() {
        assertThat(bench.data(
                                EventBench.event(
                                        "feedback.received",
                                        "{'unit':'11911','kind':'CONDUCT','receivedAt':'2026-01-07T23:30:00Z','dueAt':'2026-01-08T00:00:00Z'}"))
                        .get("dueAt")
                        .stringValue())
                .isEqualTo("2026-01-08T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "11911/TIME_REDUCTION/2026-Q1,TIME_REDUCTION,2026-Q1,",
        "000.00.11.H24/TIME_REDUCTION/2026-Q1,TIME_REDUCTION,2026-Q1,",
        "11911/PROGRESS/2026,PROGRESS,2026,",
        "11911/TIME_REDUCTION/2026-Q2,TIME_REDUCTION,2026-Q1,subject",
        "11842/TIME_REDUCTION/2026-Q1,TIME_REDUCTION,2026-Q1,subject",
        "TIME_REDUCTION/2026-Q1,TIME_REDUCTION,2026-Q1,subject",
        "11911/ON_TIME/2026-Q1,ON_TIME,2026-Q1,data.figure",
        "11911/TIME_REDUCTION/2026-Q5,TIME_REDUCTION,2026-Q5,data.period"
    })
    void aDeclaredFigureAgreesWithItsSubject(String subject, String figure, String period, String field) {
        ObjectNode event = EventBench.event(
                        "figure.declared",
                        "{'unit':'11911','figure':'" + figure + "','period':'" + period
                                + "','numerator':1,'denominator':2}")
                .put("subject", subject);

        if (field == null) {
            assertThat(bench.written(event)).contains("'subject':'11911/" + figure + '/' + period + "'");
        } else {
            assertThat(bench.refusal(event).field()).isEqualTo(field);
        }
    }

    private static String steps(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'step':'IN_PROGRESS','at':'2026-01-05T09:00:00'}")
                .collect(Collectors.joining(",", "{'steps':[", "]}"));
    }
}

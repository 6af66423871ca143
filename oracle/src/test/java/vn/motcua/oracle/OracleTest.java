package vn.motcua.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OracleTest {

    @Test
    void nothingCountsBeforeAcceptance() {
        assertThat(Facts.of().step("05 09:00", "COMPLETED").days("resolved")).isEmpty();
    }

    @Test
    void aVoidedDossierCountsNowhereUntilVoidedFalse() {
        var facts = Facts.of().due("05 09:00", "09 17:00").says("dossier.voided", "D", "06 09:00", "\"voided\":true");
        assertThat(facts.days("accepted")).isEmpty();
        facts.due("07 09:00", "09 17:00");
        assertThat(facts.days("accepted")).isEmpty();
        facts.says("dossier.voided", "D", "08 09:00", "\"voided\":false");
        assertThat(facts.days("accepted")).isEqualTo(Map.of(7, 1L));
    }

    @Test
    void overdueEndsWithAPauseAndBeginsAgainAtTheMovedDueDate() {
        var facts = Facts.of()
                .due("05 09:00", "06 17:00")
                .step("08 09:00", "SUPPLEMENT_REQUESTED")
                .step("12 09:00", "SUPPLEMENTED")
                .step("20 09:00", "COMPLETED");
        assertThat(facts.days("overdue")).isEqualTo(Map.of(6, 1L, 8, -1L, 12, 1L, 20, -1L));
    }

    @Test
    void aPauseThatBeganBeforeTheNewDueDateWasSetDoesNotMoveIt() {
        var facts = Facts.of()
                .due("05 09:00", "07 17:00")
                .step("06 09:00", "SUPPLEMENT_REQUESTED")
                .rescheduled("08 09:00", "10 17:00", "SUPPLEMENT")
                .step("09 09:00", "SUPPLEMENTED")
                .step("13 09:00", "COMPLETED");
        assertThat(facts.days("overdue")).isEqualTo(Map.of(10, 1L, 13, -1L));
        assertThat(facts.days("resolvedLate")).isEqualTo(Map.of(13, 1L));
    }

    @Test
    void theDueDateMovesByEveryPauseThatBeganLater() {
        var facts = Facts.of()
                .due("05 09:00", "08 17:00")
                .step("06 09:00", "SUPPLEMENT_REQUESTED")
                .step("07 09:00", "SUPPLEMENTED")
                .step("08 09:00", "SUPPLEMENT_REQUESTED")
                .step("10 09:00", "IN_PROGRESS");
        assertThat(facts.days("overdue")).isEqualTo(Map.of(11, 1L));
        assertThat(facts.days("paused")).isEqualTo(Map.of(6, 1L, 7, -1L, 8, 1L, 10, -1L));
        assertThat(facts.days("pausedAgain")).isEqualTo(Map.of(8, 1L, 10, -1L));
    }

    @Test
    void touchingPausesStayTwo() {
        var facts = Facts.of()
                .due("05 09:00", "30 17:00")
                .step("06 09:00", "SUPPLEMENT_REQUESTED")
                .step("08 09:00", "IN_PROGRESS")
                .step("08 09:00", "SUPPLEMENT_REQUESTED")
                .step("10 09:00", "SUPPLEMENTED");
        assertThat(facts.days("paused")).isEqualTo(Map.of(6, 1L, 10, -1L));
        assertThat(facts.days("pausedAgain")).isEqualTo(Map.of(8, 1L, 10, -1L));
    }

    @Test
    void anApologyMovesNoDueDate() {
        var facts = Facts.of()
                .due("05 09:00", "07 17:00")
                .rescheduled("07 09:00", "20 17:00", "APOLOGY")
                .step("08 09:00", "COMPLETED");
        assertThat(facts.days("resolvedLate")).isEqualTo(Map.of(8, 1L));
    }

    @Test
    void completedWinsOverEarlierEnds() {
        var facts = Facts.of()
                .due("05 09:00", "20 17:00")
                .step("06 09:00", "WITHDRAWN")
                .step("07 09:00", "RETURNED")
                .step("09 09:00", "COMPLETED");
        assertThat(facts.days("resolvedEarly")).isEqualTo(Map.of(9, 1L));
        assertThat(facts.days("unresolved")).isEmpty();
    }

    @Test
    void aTimelineSilencesProgressOfTheKindsItNames() {
        var facts = Facts.of()
                .due("05 09:00", "20 17:00")
                .step("06 09:00", "COMPLETED")
                .step("07 09:00", "RETURNED")
                .says(
                        "dossier.timeline",
                        "D",
                        "05 10:00",
                        "\"steps\":[{\"step\":\"COMPLETED\",\"at\":\"%s\"}]".formatted(Facts.instant("08 09:00")));
        assertThat(facts.days("resolved")).isEqualTo(Map.of(8, 1L));
    }

    @Test
    void processingTimeLeavesOutPausesAndPartsOfASecond() {
        var facts = Facts.of()
                .due("05 09:00", "20 17:00")
                .step("06 09:00", "SUPPLEMENT_REQUESTED")
                .step("07 09:00", "SUPPLEMENTED")
                .says(
                        "dossier.progressed",
                        "D",
                        "08 09:00",
                        "\"step\":\"COMPLETED\",\"at\":\"2026-01-08T09:00:00.999+07:00\"");
        assertThat(facts.days("processingSeconds")).isEqualTo(Map.of(8, 2 * 86_400L));
    }

    @Test
    void anIntervalWithinOneDayAddsNothing() {
        var facts = Facts.of().due("05 09:00", "05 10:00").step("05 17:00", "COMPLETED");
        assertThat(facts.days("open")).isEmpty();
        assertThat(facts.days("overdue")).isEmpty();
        assertThat(facts.days("resolvedLate")).isEqualTo(Map.of(5, 1L));
    }

    @Test
    void finishingBeforeAcceptanceIsFinishingAtIt() {
        var facts = Facts.of().due("10 09:00", "09 17:00").step("06 09:00", "COMPLETED");
        assertThat(facts.days("resolvedLate")).isEqualTo(Map.of(10, 1L));
        assertThat(facts.days("processingSeconds")).isEmpty();
    }

    @Test
    void feedbackWithoutADueDateIsDueAfterFiveWorkingDays() {
        var facts = Facts.of()
                .says(
                        "feedback.received",
                        "F",
                        "08 09:00",
                        "\"unit\":\"11911\",\"kind\":\"CONDUCT\",\"receivedAt\":\"%s\",\"dueAt\":null"
                                .formatted(Facts.instant("08 09:00")));
        assertThat(facts.days("feedbackOverdue"))
                .as("the 10th is a make-up day")
                .isEqualTo(Map.of(14, 1L));
    }

    @Test
    void ofEqualInstantsTheGreaterIdByUtf8BytesHolds() {
        String rated = "\"satisfied\":%s,\"ratedAt\":\"2026-01-06T09:00:00+07:00\"";
        var facts =
                Facts.of().due("05 09:00", "09 17:00").says("dossier.rated", "D", "06 09:00", rated.formatted(true));
        facts.events().add(withId(facts.events().getLast(), "\uD835\uDC00", rated.formatted(true)));
        facts.events().add(withId(facts.events().getLast(), "～", rated.formatted(false)));
        assertThat(facts.days("ratingsSatisfied")).isEqualTo(Map.of(6, 1L));
    }

    @Test
    void aDeclarationHoldsForItsUnitFigureAndPeriod() {
        var facts = Facts.of();
        for (int numerator : new int[] {3, 4}) {
            facts.says(
                    "figure.declared",
                    "11911/CAMPAIGNS/2026",
                    "0%d 09:00".formatted(numerator),
                    "\"unit\":\"11911\",\"figure\":\"CAMPAIGNS\",\"period\":\"2026\",\"numerator\":%d,\"denominator\":4"
                            .formatted(numerator));
        }
        assertThat(Oracle.of(WorkingCalendar.vietnam()).declared(facts.events().reversed()))
                .isEqualTo(Map.of(new DeclaredKey("11911", "CAMPAIGNS", "2026"), new Ratio(4, 4)));
    }

    private static Event withId(Event event, String id, String data) {
        var json = event.json().deepCopy().put("id", id);
        json.set("data", Event.parse("{" + data + "}").json());
        return new Event(json);
    }
}

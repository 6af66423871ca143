package vn.motcua.contracts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;

/** What is asked of a dossier at an instant, besides what it is worth. */
class AssessmentTest {

    private static final Instant ACCEPTED = at("2026-01-05T08:00:00Z");
    private static final Instant DUE = at("2026-01-12T08:00:00Z");

    @Test
    void aDossierIsOpenFromItsAcceptanceToItsFinish() {
        Assessment assessment = assess(acceptance(DUE), step(Step.COMPLETED, "2026-01-08T08:00:00Z"));

        assertThat(assessment.openAt(ACCEPTED.minusSeconds(1))).isFalse();
        assertThat(assessment.openAt(ACCEPTED)).isTrue();
        assertThat(assessment.openAt(at("2026-01-08T07:59:59Z"))).isTrue();
        assertThat(assessment.openAt(at("2026-01-08T08:00:00Z"))).isFalse();
    }

    @Test
    void itIsOverdueFromItsDueDateWhileItIsNotPaused() {
        Assessment assessment = assess(
                acceptance(DUE),
                step(Step.SUPPLEMENT_REQUESTED, "2026-01-14T08:00:00Z"),
                step(Step.SUPPLEMENTED, "2026-01-16T08:00:00Z"));

        assertThat(assessment.overdueAt(DUE.minusSeconds(1))).isFalse();
        assertThat(assessment.overdueAt(at("2026-01-13T08:00:00Z"))).isTrue();
        assertThat(assessment.overdueAt(at("2026-01-15T08:00:00Z"))).isFalse();
        assertThat(assessment.pauses().pausedAt(at("2026-01-15T08:00:00Z"))).isTrue();
        assertThat(assessment.pauses().pausedAt(at("2026-01-16T08:00:00Z"))).isFalse();
    }

    @Test
    void aPauseThatHasEndedMovesTheDueDate() {
        Assessment assessment = assess(
                acceptance(DUE),
                step(Step.SUPPLEMENT_REQUESTED, "2026-01-06T08:00:00Z"),
                step(Step.SUPPLEMENTED, "2026-01-08T08:00:00Z"));

        assertThat(assessment.dueInForceAt(at("2026-01-07T08:00:00Z"))).isEqualTo(DUE);
        assertThat(assessment.dueInForceAt(at("2026-01-08T08:00:00Z"))).isEqualTo(at("2026-01-14T08:00:00Z"));
    }

    @Test
    void aDossierCountsOnceItIsAcceptedAndNotVoided() {
        assertThat(facts(acceptance(DUE)).counts()).isTrue();
        assertThat(facts(acceptance(DUE), new Facet.Voiding(false)).counts()).isTrue();
        assertThat(facts(acceptance(DUE), new Facet.Voiding(true)).counts()).isFalse();
        assertThat(facts(new Facet.Result(true)).counts()).isFalse();
    }

    @Test
    void factsThatFitTogetherAreNoInconsistency() {
        assertThat(Inconsistency.of(facts(acceptance(DUE), step(Step.COMPLETED, "2026-01-08T08:00:00Z"))))
                .isEmpty();
        assertThat(Inconsistency.of(facts(acceptance(null)))).isEmpty();
        assertThat(Inconsistency.of(facts(new Facet.Result(true)))).isEmpty();
    }

    @Test
    void aFinishOrADueDateBeforeAcceptanceIsTold() {
        assertThat(Inconsistency.of(facts(acceptance(DUE), step(Step.COMPLETED, "2026-01-04T08:00:00Z"))))
                .containsExactly(Inconsistency.FINISH_BEFORE_ACCEPTANCE);
        assertThat(Inconsistency.of(facts(acceptance(at("2026-01-05T07:59:59Z")))))
                .containsExactly(Inconsistency.DUE_BEFORE_ACCEPTANCE);
        assertThat(Inconsistency.of(facts(acceptance(ACCEPTED)))).isEmpty();
    }

    @Test
    void aDueDateSetAfterwardsToTheVeryFinishIsTold() {
        Facet completed = step(Step.COMPLETED, "2026-01-20T08:00:00Z");
        Facet moved = new Facet.Rescheduling(
                at("2026-01-20T08:00:00Z"), at("2026-01-20T08:00:01Z"), RescheduleReason.CORRECTION);
        Facet movedBefore = new Facet.Rescheduling(
                at("2026-01-20T08:00:00Z"), at("2026-01-20T08:00:00Z"), RescheduleReason.CORRECTION);

        assertThat(Inconsistency.of(facts(acceptance(DUE), moved, completed)))
                .containsExactly(Inconsistency.DUE_SET_TO_FINISH);
        assertThat(Inconsistency.of(facts(acceptance(DUE), movedBefore, completed)))
                .isEmpty();
    }

    private static Assessment assess(Facet... facets) {
        return Objects.requireNonNull(Assessment.of(facts(facets)));
    }

    private static DossierFacts facts(Facet... facets) {
        return DossierFacts.of(Stream.of(facets));
    }

    private static Facet acceptance(@Nullable Instant due) {
        return new Facet.Acceptance("1.004222", "", Channel.ONLINE, ACCEPTED, due, ACCEPTED, 0, true, true, null);
    }

    private static Facet step(Step step, String at) {
        return new Facet.Progress(step, at(at), false);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}

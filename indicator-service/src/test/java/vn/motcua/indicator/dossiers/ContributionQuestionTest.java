package vn.motcua.indicator.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.dossier.DossierRule;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Step;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.measure.Measure;

class ContributionQuestionTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 1, 5);
    private static final LocalDate RESOLVED = LocalDate.of(2026, 1, 9);

    private final Contributions dossier = DossierRule.contributions(DossierFacts.of(Stream.of(
            new Facet.Acceptance(
                    "1.004222",
                    "TP-HT",
                    Channel.COUNTER,
                    OffsetDateTime.parse("2026-01-05T09:00:00+07:00").toInstant(),
                    null,
                    OffsetDateTime.parse("2026-01-05T09:00:00+07:00").toInstant(),
                    0,
                    true,
                    true,
                    null),
            new Facet.Progress(
                    Step.COMPLETED,
                    OffsetDateTime.parse("2026-01-09T09:00:00+07:00").toInstant(),
                    false))));

    @Test
    void aFlowIsToldOnItsDayAndOnNoOther() {
        assertThat(ContributionQuestion.of(Measure.ACCEPTED, ACCEPTED, ACCEPTED).parts(dossier))
                .isEqualTo(Map.of(ACCEPTED, 1L));
        assertThat(ContributionQuestion.of(Measure.ACCEPTED, ACCEPTED.plusDays(1), RESOLVED)
                        .parts(dossier))
                .isEmpty();
        assertThat(ContributionQuestion.of(Measure.RESOLVED, ACCEPTED, RESOLVED.minusDays(1))
                        .parts(dossier))
                .isEmpty();
    }

    @Test
    void aStockIsHeldFromTheDayItBeganUntilTheDayBeforeItEnded() {
        assertThat(closing(ACCEPTED.minusDays(1)).parts(dossier)).isEmpty();
        assertThat(closing(RESOLVED.minusDays(1)).parts(dossier)).isEqualTo(Map.of(ACCEPTED, 1L));
        assertThat(closing(RESOLVED).parts(dossier)).isEmpty();
    }

    @Test
    void theOpeningStockIsThatOfTheDayBefore() {
        assertThat(opening(RESOLVED).parts(dossier)).isEqualTo(Map.of(ACCEPTED, 1L));
        assertThat(opening(ACCEPTED).parts(dossier)).isEmpty();
    }

    @Test
    void sectorAndProcedureNarrow() {
        assertThat(narrowed("TP-HT", "1.004222").parts(dossier)).hasSize(1);
        assertThat(narrowed("TP-HT", null).parts(dossier)).hasSize(1);
        assertThat(narrowed("", null).parts(dossier)).isEmpty();
        assertThat(narrowed(null, "9.999999").parts(dossier)).isEmpty();
    }

    @Test
    void measuresOfFeedbackAreAskedOfFeedback() {
        assertThat(ContributionQuestion.of(Measure.FEEDBACK_OPEN, ACCEPTED, RESOLVED)
                        .kind())
                .isEqualTo(SubjectKind.FEEDBACK);
        assertThat(ContributionQuestion.of(Measure.OPEN, ACCEPTED, RESOLVED).kind())
                .isEqualTo(SubjectKind.DOSSIER);
    }

    private static ContributionQuestion closing(LocalDate to) {
        return ContributionQuestion.of(Measure.OPEN, to, to);
    }

    private static ContributionQuestion opening(LocalDate from) {
        return new ContributionQuestion(Measure.OPEN, from, RESOLVED, StockReading.OPENING, null, null);
    }

    private static ContributionQuestion narrowed(@Nullable String sector, @Nullable String procedure) {
        return new ContributionQuestion(
                Measure.ACCEPTED, ACCEPTED, RESOLVED, null, sector == null ? null : Set.of(sector), procedure);
    }
}

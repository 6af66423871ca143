package vn.motcua.contracts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.dossier.FeedbackRule.FeedbackFacts;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.FeedbackKind;

class FeedbackInconsistencyTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-05T08:00:00Z");

    private final Facet receipt =
            new Facet.FeedbackReceipt(FeedbackKind.CONDUCT, RECEIVED, RECEIVED.plusSeconds(400_000));

    @Test
    void feedbackResolvedBeforeItsReceiptIsTold() {
        assertThat(Inconsistency.of(facts(receipt, resolution(RECEIVED.minusSeconds(1)))))
                .containsExactly(Inconsistency.RESOLVED_BEFORE_RECEIPT);
    }

    @Test
    void feedbackInOrderOrNotYetCompleteIsNot() {
        assertThat(Inconsistency.of(facts(receipt, resolution(RECEIVED)))).isEmpty();
        assertThat(Inconsistency.of(facts(receipt))).isEmpty();
        assertThat(Inconsistency.of(facts(resolution(RECEIVED)))).isEmpty();
    }

    private static Facet resolution(Instant at) {
        return new Facet.FeedbackResolution(at, true);
    }

    private static FeedbackFacts facts(Facet... facets) {
        return FeedbackFacts.of(Stream.of(facets));
    }
}

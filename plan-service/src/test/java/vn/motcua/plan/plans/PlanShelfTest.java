package vn.motcua.plan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.period.CutOff;

/** Lists of plans. */
class PlanShelfTest {

    private static final PlanLabel YEAR = new PlanLabel(2026, null);
    private static final PlanLabel HALF = new PlanLabel(2025, 2);

    private final PlanShelf shelf = new PlanShelf();

    @Test
    void plansAreFoundByUnitYearKindAndStatus() {
        Plan draft = APlan.draft("10525", YEAR, 1).atVersion(1);
        Plan published = published("30760").atVersion(2);
        shelf.stands(draft);
        shelf.stands(published);
        shelf.stands(APlan.draft("10525", HALF, 1).atVersion(1));

        assertThat(ids("10525", 2026, null)).containsExactly("10525-2026-1");
        assertThat(ids(null, 2026, PlanStatus.PUBLISHED)).containsExactly("30760-2026-1");
        assertThat(shelf.search(wanted(null, null, PlanKind.ISSUED, null), 0, 10)
                        .total())
                .isZero();
        assertThat(shelf.search(wanted(null, null, null, null), 1, 2).plans()).hasSize(1);
    }

    @Test
    void anOlderStateIsPassedOver() {
        Plan draft = APlan.draft("10525", YEAR, 1);
        shelf.stands(draft.published(APlan.at(Instant.EPOCH)).atVersion(2));
        shelf.stands(draft.atVersion(1));

        assertThat(ids("10525", null, PlanStatus.PUBLISHED)).hasSize(1);
    }

    @Test
    void plansThatAreNoLongerInForceLoseTheirTasks() {
        shelf.stands(APlan.superseded(published("10525"), Instant.EPOCH));
        shelf.stands(published("30760"));

        assertThat(shelf.search(wanted(null, null, null, null), 0, 10).plans())
                .extracting(plan -> plan.unit() + " " + plan.content().tasks().size())
                .containsExactlyInAnyOrder("10525 0", "30760 1");
    }

    private List<String> ids(@Nullable String unit, @Nullable Integer year, @Nullable PlanStatus status) {
        return shelf.search(wanted(unit, year, null, status), 0, 10).plans().stream()
                .map(Plan::id)
                .toList();
    }

    private static PlanShelf.Wanted wanted(
            @Nullable String unit, @Nullable Integer year, @Nullable PlanKind kind, @Nullable PlanStatus status) {
        return new PlanShelf.Wanted(unit == null ? null : Set.of(unit), year, kind, status, plan -> true);
    }

    private static Plan published(String unit) {
        return APlan.published(
                unit,
                YEAR,
                List.of(APlan.task("1", APlan.everyKind())),
                new ReportingRule(CutOff.REPORTING, List.of()));
    }
}

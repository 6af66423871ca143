package vn.motcua.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.Given;
import vn.motcua.plan.cascade.EffectiveTarget.Source;
import vn.motcua.plan.plans.APlan;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.MemoryPlanStore;
import vn.motcua.plan.plans.Origin;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanTarget;

class EffectiveTargetsTest {

    private static final Units UNITS = Given.units();
    private static final PlanLabel YEAR = new PlanLabel(2026, null);
    private static final PlanLabel HALF = new PlanLabel(2026, 2);
    private static final String WARD = "11842";

    private final MemoryPlanStore store = new MemoryPlanStore();

    @Test
    void aTargetIsOwnOrInheritedOrIssuedAndOwnOnesBelowTheSuperiorsAreMarked() {
        published("31", YEAR, PlanKind.OWN, APlan.target("ON_TIME", 95), APlan.target("DIGITIZED", 100));
        published(WARD, YEAR, PlanKind.OWN, APlan.target("ON_TIME", 90), APlan.target("SATISFACTION", 80));
        Origin origin = new Origin("31", "31-2026-1", "lan-1");
        published(
                WARD,
                YEAR,
                PlanKind.ISSUED,
                APlan.target("ON_TIME", 97).from(origin),
                APlan.target("SATISFACTION", 70).from(origin));

        List<EffectiveTarget> targets = targets(YEAR);

        assertThat(targets)
                .extracting(
                        of -> of.target().indicator(),
                        EffectiveTarget::source,
                        EffectiveTarget::setBy,
                        EffectiveTarget::plan,
                        of -> of.superior() == null
                                ? null
                                : of.superior().target().value().intValue())
                .containsExactly(
                        tuple("ON_TIME", Source.OWN, WARD, WARD + "-2026-1", 97),
                        tuple("SATISFACTION", Source.OWN, WARD, WARD + "-2026-1", null),
                        tuple("DIGITIZED", Source.INHERITED, "31", "31-2026-1", null),
                        tuple("ON_TIME", Source.ISSUED, "31", WARD + "-2026-G1", null),
                        tuple("SATISFACTION", Source.ISSUED, "31", WARD + "-2026-G1", null));
    }

    @Test
    void theNarrowestPlanHolds() {
        published(WARD, YEAR, PlanKind.OWN, APlan.target("ON_TIME", 90));
        published(WARD, HALF, PlanKind.OWN, APlan.target("ON_TIME", 92));

        assertThat(targets(HALF)).extracting(EffectiveTarget::plan).containsExactly(WARD + "-2026-H2-1");
        assertThat(targets(YEAR)).extracting(EffectiveTarget::plan).containsExactly(WARD + "-2026-1");
        assertThat(targets(new PlanLabel(2027, null))).isEmpty();
    }

    @Test
    void coverageTellsOfEachWardBelowHowItStands() {
        published("31", YEAR, PlanKind.OWN, APlan.target("ON_TIME", 95));
        published(WARD, YEAR, PlanKind.OWN, APlan.target("ON_TIME", 90), APlan.target("SATISFACTION", 80));
        store.store(APlan.draft("10525", YEAR, 1));

        List<WardCoverage> wards = new Coverage(store.shelf).of("31", YEAR, UNITS);

        assertThat(wards).hasSize(114);
        assertThat(wards)
                .filteredOn(ward -> ward.state() != WardCoverage.State.NONE)
                .extracting(WardCoverage::unit, WardCoverage::state, WardCoverage::targets, WardCoverage::weakerTargets)
                .containsExactlyInAnyOrder(
                        tuple(WARD, WardCoverage.State.PUBLISHED, 2, 1),
                        tuple("10525", WardCoverage.State.DRAFT, 1, 0));
        assertThat(wards).allMatch(ward -> ward.issued() == null);
    }

    private List<EffectiveTarget> targets(PlanLabel label) {
        return new EffectiveTargets(
                        store.shelf, label, UNITS.treeAt(label.days().to()))
                .of(WARD);
    }

    private void published(String unit, PlanLabel label, PlanKind kind, PlanTarget... targets) {
        PlanContent content = APlan.content(targets);
        Plan draft = Plan.draft(new Book(unit, label, kind), 1, content, "d", APlan.at(Instant.EPOCH));
        store.store(draft.published(APlan.at(Instant.EPOCH)));
    }
}

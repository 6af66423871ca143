package vn.motcua.report.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.period.Period.Months;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitLevel;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.contracts.unit.Units;

class PlanTargetsTest {

    private static final Months YEAR = new Months(Months.Kind.YEAR, 2026, 1);
    private static final UnitTree TREE = new Units(List.of(
                    new Unit("31", "Thành phố", UnitLevel.PROVINCE, null, null, null, List.of(), List.of()),
                    new Unit("11842", "Xã", UnitLevel.WARD, "31", null, null, List.of(), List.of()),
                    new Unit("10525", "Phường", UnitLevel.WARD, "31", null, null, List.of(), List.of())))
            .treeAt(LocalDate.of(2026, 3, 31));

    private static final PublishedPlan CITY =
            new PublishedPlan("31-2026-1", "31", 2, YEAR, List.of(target("ON_TIME", null, 95, "31-2026-1")));
    private static final PublishedPlan GIVEN = new PublishedPlan(
            "11842-2026-G1",
            "11842",
            9,
            YEAR,
            List.of(
                    target("ON_TIME", null, 97, "11842-2026-G1"),
                    target("SATISFACTION", "JUSTICE", 90, "11842-2026-G1")),
            true);

    @Test
    void whatIsIssuedStandsBesideWhatIsInherited() {
        assertThat(targets(CITY, GIVEN).of("11842", "ON_TIME", null))
                .extracting(Target::plan)
                .containsExactly("31-2026-1", "11842-2026-G1");
        assertThat(targets(CITY, GIVEN).of("10525", "ON_TIME", null))
                .extracting(Target::plan)
                .containsExactly("31-2026-1");
    }

    @Test
    void whatIsIssuedTakesThePlaceOfNoOwnPlan() {
        PublishedPlan own = new PublishedPlan(
                "11842-2026-1", "11842", 1, YEAR, List.of(target("ON_TIME", null, 90, "11842-2026-1")));

        assertThat(targets(GIVEN, CITY, own).of("11842", "ON_TIME", null))
                .extracting(Target::plan)
                .containsExactly("11842-2026-1", "11842-2026-G1");
    }

    @Test
    void sectorGroupsAndPlansOfAUnitAreThoseOfWhatWasIssuedToo() {
        PlanTargets targets = targets(CITY, GIVEN);

        assertThat(targets.sectorGroups("11842", "SATISFACTION")).containsExactly("JUSTICE");
        assertThat(targets.sectorGroups("10525", "SATISFACTION")).isEmpty();
        assertThat(targets.plansOf(List.of("11842"))).containsExactly(CITY, GIVEN);
        assertThat(targets.anyBySectorGroup(List.of("10525"))).isFalse();
        assertThat(targets.anyBySectorGroup(List.of("11842"))).isTrue();
    }

    private static PlanTargets targets(PublishedPlan... plans) {
        return new PlanTargets(List.of(plans), TREE, Period.parse("2026-Q1").orElseThrow());
    }

    private static Target target(String indicator, @Nullable String sectorGroup, int value, String plan) {
        return new Target(indicator, sectorGroup, TargetForm.AT_LEAST, BigDecimal.valueOf(value), null, null, plan);
    }
}

package vn.motcua.plan.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.Given;
import vn.motcua.plan.plans.APlan;
import vn.motcua.plan.plans.MemoryPlanStore;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanLabel;

class PlanDoorTest {

    private final MemoryPlanStore store = new MemoryPlanStore();
    private final PlanDoor door = new PlanDoor(store, Given.texts(), Clock.systemUTC());
    private final Plan plan = store.store(APlan.draft("10525", new PlanLabel(2026, null), 1));

    @Test
    void whoSpeaksForAllUnitsOrForThePlansOwnMayChangeIt() {
        assertThat(door.open(plan.id(), caller(null))).isEqualTo(plan);
        assertThat(door.open(plan.id(), caller("10525"))).isEqualTo(plan);
    }

    @Test
    void whoSpeaksForAnotherUnitMayReadItOnly() {
        assertThat(door.find(plan.id())).isEqualTo(plan);
        assertThatThrownBy(() -> door.open(plan.id(), caller("11842")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    @Test
    void theVersionIsTheEntityTag() {
        assertThat(PlanDoor.tag(plan)).isEqualTo("\"1\"");
    }

    private static Caller caller(String unit) {
        return new Caller("an officer", Caller.Role.ADMINISTRATOR, unit);
    }
}

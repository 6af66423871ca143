package vn.motcua.plan.importing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.security.Caller;
import vn.motcua.plan.Given;
import vn.motcua.plan.checking.PlanCheck;
import vn.motcua.plan.drafting.PlanDrafter;
import vn.motcua.plan.drafting.Vocabulary;
import vn.motcua.plan.plans.MemoryPlanStore;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanDesk;
import vn.motcua.plan.plans.PlanNotices;
import vn.motcua.plan.plans.SuperiorTargets;

/** An intake over memory, with the shipped units and catalogue. */
final class APlanIntake {

    private static final Units UNITS = Given.units();
    private static final Caller OFFICER = new Caller("an officer", Caller.Role.ADMINISTRATOR, null);
    private static final ProcedureCatalogue CATALOGUE = Given.catalogue();

    final MemoryPlanStore store = new MemoryPlanStore();
    final PlanDesk desk = new PlanDesk(
            store,
            new PlanNotices(store, told -> {}),
            new PlanCheck(new SuperiorTargets(store.shelf), () -> UNITS, Given.texts()),
            Clock.systemUTC());
    final MemorySourceTexts sources = new MemorySourceTexts();
    private final PlanIntake intake = new PlanIntake(documents(), desk, sources, Given.texts());

    private static PlanDocuments documents() {
        IndicatorCatalogue indicators = IndicatorCatalogue.shipped();
        PlanDrafter drafter = new PlanDrafter(Vocabulary.shipped(), indicators, Given.texts());
        return new PlanDocuments(indicators, drafter, Given.texts(), Clock.systemUTC());
    }

    PlanIntake.Intake take(byte[] yaml, @Nullable String unit, @Nullable Integer year, @Nullable Integer half) {
        return take(DocumentFormat.YAML, yaml, unit, year, half);
    }

    PlanIntake.Intake take(
            DocumentFormat format, byte[] body, @Nullable String unit, @Nullable Integer year, @Nullable Integer half) {
        return intake.take(format, body, new PlanAddress(unit, year, half), UNITS, CATALOGUE, OFFICER);
    }

    /** Takes a document that is addressed within itself and in order. */
    Plan taken(byte[] yaml) {
        PlanIntake.Intake intaken = take(yaml, null, null, null);
        if (intaken instanceof PlanIntake.Intake.Taken taken) {
            return taken.plan();
        }
        throw new AssertionError(intaken);
    }
}

package vn.motcua.plan.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.plans.PlanTarget;

/** Targets that cannot be met together, that differ without need, or that say nothing. */
final class TargetCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TargetCheck() {}

    static void check(List<PlanTarget> targets, Found found) {
        for (int i = 0; i < targets.size(); i++) {
            PlanTarget target = targets.get(i);
            String place = "targets[" + i + ']';
            meaningless(target, place, found);
            for (PlanTarget earlier : targets.subList(0, i)) {
                compare(earlier, target, place, found);
            }
        }
    }

    private static void compare(PlanTarget one, PlanTarget other, String place, Found found) {
        if (!one.indicator().equals(other.indicator()) || !Objects.equals(one.sectorGroup(), other.sectorGroup())) {
            return;
        }
        if (contradict(one, other) || contradict(other, one)) {
            found.error("contradiction", place, other.line(), one.indicator(), words(one), words(other));
        } else if (one.form() == other.form() && one.value().compareTo(other.value()) != 0) {
            found.warning("two-values", place, other.line(), one.indicator(), words(one), words(other));
        }
    }

    private static boolean contradict(PlanTarget least, PlanTarget most) {
        return least.form() == TargetForm.AT_LEAST
                && most.form() == TargetForm.AT_MOST
                && least.value().compareTo(most.value()) > 0;
    }

    private static void meaningless(PlanTarget target, String place, Found found) {
        boolean always = switch (target.form()) {
            case AT_LEAST, GROWTH_AT_LEAST, COUNT_AT_LEAST -> target.value().signum() == 0;
            case AT_MOST -> target.value().compareTo(HUNDRED) >= 0;
        };
        if (always) {
            found.warning("always-met", place, target.line(), target.indicator(), words(target));
        }
    }

    private static String words(PlanTarget target) {
        return target.form() + " " + target.value().toPlainString();
    }
}

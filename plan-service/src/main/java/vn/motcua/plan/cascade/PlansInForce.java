package vn.motcua.plan.cascade;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PublishedPlans;

/** Which plan of a unit holds: the narrowest published one that covers a year or half-year. */
final class PlansInForce {

    private static final Comparator<Plan> NARROWEST = Comparator.<Plan, Boolean>comparing(
                    plan -> plan.label().half() != null)
            .thenComparing(plan -> Objects.requireNonNullElse(plan.publishedAt(), Instant.MIN))
            .thenComparingInt(Plan::number);

    private final PublishedPlans published;

    PlansInForce(PublishedPlans published) {
        this.published = published;
    }

    Optional<Plan> of(String unit, PlanLabel label, PlanKind kind) {
        return among(published.of(unit), label, kind);
    }

    static Optional<Plan> among(List<Plan> plans, PlanLabel label, PlanKind kind) {
        return plans.stream()
                .filter(plan -> plan.status() == PlanStatus.PUBLISHED && plan.kind() == kind)
                .filter(plan -> plan.label().period().covers(label.period()))
                .max(NARROWEST);
    }
}

package vn.motcua.plan.plans;

import java.util.List;

/**
 * A plan with the changes that others are still to hear of, in order.
 *
 * @param notices none when all was told
 */
public record ToldPlan(Plan plan, List<Notice> notices) {
    public ToldPlan {
        notices = List.copyOf(notices);
    }
}

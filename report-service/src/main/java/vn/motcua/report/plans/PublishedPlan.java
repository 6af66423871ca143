package vn.motcua.report.plans;

import java.util.List;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.period.Period.Months;

/**
 * What a published plan (kế hoạch đã ban hành) promises.
 *
 * @param period the year or half-year it is for
 */
public record PublishedPlan(String id, String unit, int version, Months period, List<Target> targets) {

    public PublishedPlan {
        targets = List.copyOf(targets);
    }
}

package vn.motcua.report.plans;

import java.util.List;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.period.Period.Months;

/**
 * What a published plan (kế hoạch đã ban hành) promises.
 *
 * @param period the year or half-year it is for
 * @param issued whether it holds what units above issued to the unit (chỉ tiêu cấp trên giao), beside the unit's own plan
 */
public record PublishedPlan(String id, String unit, int version, Months period, List<Target> targets, boolean issued) {

    /** A unit's own plan. */
    public PublishedPlan(String id, String unit, int version, Months period, List<Target> targets) {
        this(id, unit, version, period, targets, false);
    }

    public PublishedPlan {
        targets = List.copyOf(targets);
    }
}

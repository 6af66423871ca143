package vn.motcua.report.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.period.Period.Months;

/**
 * What a published plan (kế hoạch đã ban hành) promises.
 *
 * @param period the year or half-year it is for
 * @param issued whether it holds what units above issued to the unit (chỉ tiêu cấp trên giao), beside the unit's own plan
 * @param reporting how the unit reports; null where the plan does not say
 */
public record PublishedPlan(
        String id,
        String unit,
        int version,
        Months period,
        List<Target> targets,
        boolean issued,
        @Nullable Reporting reporting) {

    /** A unit's own plan that says nothing of reports. */
    public PublishedPlan(String id, String unit, int version, Months period, List<Target> targets) {
        this(id, unit, version, period, targets, false, null);
    }

    /** A plan that says nothing of reports. */
    public PublishedPlan(String id, String unit, int version, Months period, List<Target> targets, boolean issued) {
        this(id, unit, version, period, targets, issued, null);
    }

    public PublishedPlan {
        targets = List.copyOf(targets);
    }
}

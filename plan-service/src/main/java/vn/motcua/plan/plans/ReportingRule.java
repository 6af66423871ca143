package vn.motcua.plan.plans;

import java.util.List;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.plan.schedule.Schedule;

/**
 * How the unit reports (chế độ báo cáo).
 *
 * @param cutOff which days a period has (chốt số liệu)
 * @param deadlines when reports are to be handed in, one for each kind of period at most
 */
public record ReportingRule(CutOff cutOff, List<Schedule.Recurring> deadlines) {
    public ReportingRule {
        deadlines = List.copyOf(deadlines);
    }
}

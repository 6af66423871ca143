package vn.motcua.plan.plans.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.plan.plans.ReportingRule;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** How the unit reports, as it is written. */
public record ReportingView(String cutoff, List<DeadlineView> deadlines) {

    static ReportingView of(ReportingRule rule) {
        return new ReportingView(
                rule.cutOff().code(),
                rule.deadlines().stream().map(DeadlineView::of).toList());
    }

    ReportingRule rule() {
        return new ReportingRule(
                CutOff.of(cutoff).orElseThrow(),
                deadlines.stream().map(DeadlineView::recurring).toList());
    }

    /**
     * A deadline for one kind of period.
     *
     * @param month month within the period, null for its last one
     */
    public record DeadlineView(
            Rhythm period,
            Bound bound,
            @Nullable Integer day,
            @Nullable Integer month,
            String text,
            @Nullable Integer line) {

        static DeadlineView of(Schedule.Recurring recurring) {
            return new DeadlineView(
                    recurring.rhythm(),
                    Objects.requireNonNullElse(recurring.bound(), Bound.BY),
                    recurring.day(),
                    recurring.month(),
                    recurring.printed().text(),
                    recurring.printed().line());
        }

        Schedule.Recurring recurring() {
            return new Schedule.Recurring(period, bound, day, month, new Schedule.Printed(text, line));
        }
    }
}

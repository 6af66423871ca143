package vn.motcua.plan.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.plan.schedule.Bound;
import vn.motcua.plan.schedule.Rhythm;
import vn.motcua.plan.schedule.Schedule;

/** Plans for tests. */
public final class APlan {

    private static final Instant CREATED = Instant.parse("2026-01-05T02:00:00Z");

    private APlan() {}

    /** A draft with one target and a task of every kind of schedule. */
    public static Plan draft(String unit, PlanLabel label, int number) {
        return Plan.draft(
                Book.own(unit, label), number, content(target("ON_TIME", 95)), "digest-" + number, at(CREATED));
    }

    /** A plan in force with tasks. */
    public static Plan published(String unit, PlanLabel label, List<PlanTask> tasks, ReportingRule reporting) {
        PlanContent content =
                new PlanContent("Kế hoạch", null, false, List.of(), tasks, reporting, List.of(), List.of());
        return Plan.draft(Book.own(unit, label), 1, content, "digest", at(CREATED))
                .published(at(CREATED));
    }

    /** The same, no longer in force. */
    public static Plan superseded(Plan plan, Instant at) {
        return plan.supersededBy("a later one", at(at));
    }

    /** Somebody at a time. */
    public static Stamp at(Instant at) {
        return new Stamp(at, "an officer");
    }

    /** What a plan with these targets says. */
    public static PlanContent content(PlanTarget... targets) {
        return new PlanContent(
                "Kế hoạch",
                null,
                false,
                List.of(targets),
                List.of(task("I.1", everyKind())),
                new ReportingRule(
                        CutOff.REPORTING,
                        List.of(new Schedule.Recurring(Rhythm.QUARTER, Bound.BY, 15, null, printed("ngày 15")))),
                List.of(new PlanProblem(PlanProblem.Severity.ERROR, 57, "Ngày 31/9/2025", "30/9/2025")),
                List.of(new UnmatchedText(206, "Kinh phí")));
    }

    /** At least so many per cent. */
    public static PlanTarget target(String indicator, int value) {
        return new PlanTarget(
                indicator, null, TargetForm.AT_LEAST, BigDecimal.valueOf(value), BigDecimal.valueOf(98.5), null, 51);
    }

    /** A task with schedules. */
    public static PlanTask task(String id, List<Schedule> schedules) {
        return new PlanTask(
                id, "1", "I. Mục", "Việc", List.of("A"), List.of(), List.of(), List.of("B"), schedules, 31, List.of());
    }

    /** One schedule of each kind. */
    public static List<Schedule> everyKind() {
        Schedule.Printed printed = printed("chữ");
        return List.of(
                new Schedule.Continuous(printed),
                new Schedule.Until(Bound.BEFORE, null, printed),
                new Schedule.Until(Bound.BY, LocalDate.of(2026, 9, 1), printed),
                new Schedule.Month(YearMonth.of(2026, 3), printed),
                new Schedule.Quarters(List.of(new Period.Months(Period.Months.Kind.QUARTER, 2026, 2)), printed),
                new Schedule.From(LocalDate.of(2026, 3, 15), printed),
                new Schedule.Range(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 11, 30), printed),
                new Schedule.Dates(Bound.BEFORE, List.of(LocalDate.of(2026, 6, 15)), printed),
                new Schedule.Recurring(Rhythm.WEEK, null, null, null, printed),
                new Schedule.Recurring(Rhythm.MONTH, Bound.BEFORE, 20, null, printed),
                new Schedule.Recurring(Rhythm.QUARTER, Bound.BY, 15, 3, printed),
                new Schedule.Recurring(Rhythm.YEAR, Bound.BEFORE, 15, 12, printed),
                new Schedule.Times(1, Rhythm.QUARTER, printed),
                new Schedule.OnDemand(printed),
                new Schedule.Text(new Schedule.Printed("", null)));
    }

    /** Words on line 9. */
    public static Schedule.Printed printed(String text) {
        return new Schedule.Printed(text, 9);
    }
}

package vn.motcua.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.plan.Given;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.schedule.Schedule;

class PlanIntakeTest {

    private static final String WARD = "unit: \"10525\"\nyear: 2026\n";

    private final APlanIntake intake = new APlanIntake();

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        List<FieldProblem> problems = refused(WARD + """
                targets:
                  - {indicator: ON_TIME, form: AT_LEAST, value: 101}
                  - {indicator: NO_SUCH, form: AT_LEAST, value: 90}
                  - {indicator: SATISFACTION, sectorGroup: NO_GROUP, form: AT_LEAST, value: 90}
                  - {indicator: SATISFACTION, form: EXACTLY, value: 90}
                  - {indicator: CAMPAIGNS, form: COUNT_AT_LEAST, value: 4.5}
                  - {indicator: ONLINE_SUBMISSION, form: GROWTH_AT_LEAST, value: 10, base: 95}
                  - {form: AT_LEAST, value: nhiều}
                tasks:
                  - {number: 1, schedule: {kind: BEFORE, date: mai}}
                """);

        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactly(
                        "targets[0].value",
                        "targets[1].indicator",
                        "targets[2].sectorGroup",
                        "targets[3].form",
                        "targets[4].value",
                        "targets[5].value",
                        "targets[6].indicator",
                        "targets[6].value",
                        "tasks[0].content",
                        "tasks[0].schedule.date");
        assertThat(problems.getFirst().message()).isEqualTo("dòng 4: 101 nằm ngoài 0 - 100 %");
        assertThat(problems.get(1).message()).contains("dòng 5", "NO_SUCH");
        assertThat(problems.get(2).message()).contains("LAND_CONSTRUCTION_INVESTMENT");
        assertThat(intake.store.versions()).isEmpty();
    }

    @Test
    void unitAndYearMustBeKnownAndOne() {
        byte[] plan = Given.bytes(WARD + "targets: [{indicator: ON_TIME, form: AT_LEAST, value: 95}]\n");

        assertThat(fields(intake.take(Given.bytes("unit: \"99999\"\ntasks: []\n"), null, null, null)))
                .containsExactly("unit", "year");
        assertThat(fields(intake.take(plan, "11842", 2025, null))).containsExactly("unit", "year");
        assertThat(intake.take(plan, "10525", 2026, 1))
                .isInstanceOfSatisfying(
                        PlanIntake.Intake.Taken.class,
                        taken -> assertThat(taken.plan().id()).isEqualTo("10525-2026-H1-1"));
    }

    @Test
    void whatIsNotYamlIsUnreadable() {
        assertThat(intake.take(Given.bytes("targets:\n  - {indicator: A\n"), "31", 2026, null))
                .isInstanceOf(PlanIntake.Intake.Unreadable.class);
        assertThat(fields(intake.take(Given.bytes("chỉ là chữ"), "31", 2026, null)))
                .contains("$");
    }

    @Test
    void aDayThatDoesNotExistIsReportedAndNotMoved() {
        Plan plan = intake.taken(Given.plan("vinh-thuan-2025H2"));

        assertThat(plan.content().problems())
                .containsExactly(new PlanProblem(
                        PlanProblem.Severity.ERROR,
                        57,
                        "Ngày 31/9/2025 không có trong lịch; nhiệm vụ chưa có hạn cho đến khi kế hoạch được sửa",
                        "30/9/2025"));
        assertThat(plan.task("II.2").orElseThrow().schedules().getFirst())
                .isInstanceOfSatisfying(Schedule.Until.class, until -> {
                    assertThat(until.day()).isNull();
                    assertThat(until.printed().text()).contains("31/9/2025");
                });
    }

    @Test
    void aValueBelowTheNearestSuperiorsIsTakenWithAWarning() {
        Plan city = intake.taken(Given.plan("hai-phong-2026-mau"));
        String lower = WARD + """
                targets:
                  - {indicator: ON_TIME, form: AT_LEAST, value: 90}
                  - {indicator: ON_TIME, form: AT_LEAST, value: 99}
                  - {indicator: SATISFACTION, sectorGroup: LAND_CONSTRUCTION_INVESTMENT, form: AT_LEAST, value: 80}
                """;
        assertThat(rules(intake.taken(Given.bytes(lower)))).containsExactly("no-tasks", "two-values");

        intake.desk.publish(city.id(), null, "an officer");
        Plan ward = intake.taken(Given.bytes(lower + "title: lại\n"));

        assertThat(ward.content().problems())
                .filteredOn(problem -> "below-superior".equals(problem.rule()))
                .extracting(PlanProblem::severity, PlanProblem::place, PlanProblem::line, PlanProblem::proposal)
                .containsExactly(
                        tuple(PlanProblem.Severity.WARNING, "targets[0]", 4, "95"),
                        tuple(PlanProblem.Severity.WARNING, "targets[2]", 6, "90"));
        assertThat(ward.content().problems().getFirst().message()).contains("ON_TIME", "90", "95", "Hải Phòng");
    }

    @Test
    void linesCountInTheDocumentUnlessItNamesItsSource() {
        String tasks = "tasks:\n  - {number: 1, section: II. Mục, content: Việc}\n";

        assertThat(intake.taken(Given.bytes(WARD + tasks))
                        .content()
                        .tasks()
                        .getFirst()
                        .line())
                .isEqualTo(4);
        assertThat(intake.taken(Given.bytes(WARD + "source: a.txt\n" + tasks))
                        .content()
                        .tasks()
                        .getFirst()
                        .line())
                .isNull();
    }

    @Test
    void aTaskHasAStableId() {
        Plan plan = intake.taken(Given.bytes(WARD + """
                tasks:
                  - {number: 1, section: II. Mục, content: a}
                  - {number: 1, section: II. Mục, content: b}
                  - {number: "a)", section: Phụ lục, content: c}
                  - {section: "3", content: d}
                  - {id: rieng, content: e}
                """));

        assertThat(plan.content().tasks())
                .extracting(PlanTask::id)
                .containsExactly("II.1", "II.1-2", "a", "3.4", "rieng");
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        Plan plan = intake.taken(Given.bytes(WARD + """
                ghichu: x
                targets:
                  - {indicator: ON_TIME, form: AT_LEAST, value: 95 %, mucdo: cao}
                tasks:
                  - {content: Việc, lead: Văn phòng, schedule: Thường xuyên}
                """));

        assertThat(plan.content().problems())
                .filteredOn(problem -> problem.rule() == null)
                .extracting(PlanProblem::severity, PlanProblem::line)
                .containsExactly(tuple(PlanProblem.Severity.WARNING, 3), tuple(PlanProblem.Severity.WARNING, 5));
        assertThat(plan.content().targets()).extracting(PlanTarget::value).containsExactly(new BigDecimal("95"));
        PlanTask task = plan.content().tasks().getFirst();
        assertThat(task.lead()).containsExactly("Văn phòng");
        assertThat(task.schedules().getFirst()).isInstanceOf(Schedule.Text.class);
    }

    private static List<String> rules(Plan plan) {
        return plan.content().problems().stream().map(PlanProblem::rule).toList();
    }

    private List<FieldProblem> refused(String yaml) {
        PlanIntake.Intake intaken = intake.take(Given.bytes(yaml), null, null, null);
        assertThat(intaken).isInstanceOf(PlanIntake.Intake.Refused.class);
        return ((PlanIntake.Intake.Refused) intaken).problems();
    }

    private static List<String> fields(PlanIntake.Intake intaken) {
        assertThat(intaken).isInstanceOf(PlanIntake.Intake.Refused.class);
        return ((PlanIntake.Intake.Refused) intaken)
                .problems().stream().map(FieldProblem::field).toList();
    }
}

package vn.motcua.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.plan.Given;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;

/** The shipped plans against the texts they were made from, where those are at hand. */
class ShippedPlansTest {

    private static final Path SEEDS = Stream.of("../shared/seeds", "../../shared/seeds")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared/seeds"));

    private final APlanIntake intake = new APlanIntake();

    @ParameterizedTest
    @CsvSource({
        "hai-phong-2026-mau, 31, 2026, 36, 4",
        "hai-duong-2026, 10525, 2026, 20, 30",
        "vinh-thong-2026, 30760, 2026, 29, 11",
        "vinh-thuan-2025H2, 11842, 2025-H2, 12, 11",
        "ha-tan-2024, 15322, 2024, 7, 23",
        "phuong-ky-2023, 11137, 2023, 2, 10"
    })
    void everyTargetAndTaskIsThere(String name, String unit, String label, int targets, int tasks) {
        Plan plan = intake.taken(Given.plan(name));

        assertThat(plan.unit()).isEqualTo(unit);
        assertThat(plan.label()).hasToString(label);
        assertThat(plan.content().targets()).hasSize(targets);
        assertThat(plan.content().tasks()).hasSize(tasks).allSatisfy(task -> {
            assertThat(task.schedules()).isNotEmpty();
            assertThat(task.line()).isNotNull();
        });
        assertThat(plan.content().tasks()).extracting(PlanTask::id).doesNotHaveDuplicates();
        assertThat(plan.content().problems())
                .filteredOn(problem -> problem.severity() == PlanProblem.Severity.ERROR)
                .hasSize(name.startsWith("vinh-thuan") ? 1 : 0);
    }

    @Test
    void theCitySetsATargetForEveryMainIndicator() {
        Plan city = intake.taken(Given.plan("hai-phong-2026-mau"));
        List<String> set =
                city.content().targets().stream().map(PlanTarget::indicator).toList();

        assertThat(city.content().sample()).isTrue();
        assertThat(IndicatorCatalogue.shipped().all())
                .filteredOn(Indicator.Computed.class::isInstance)
                .allSatisfy(indicator -> assertThat(set).contains(indicator.code()));
    }

    @Test
    void noWardPlanIsBelowTheCity() {
        intake.desk.publish(intake.taken(Given.plan("hai-phong-2026-mau")).id(), null, "an officer");

        assertThat(intake.taken(Given.plan("hai-duong-2026")).content().problems())
                .extracting(PlanProblem::rule)
                .containsOnly("number-twice");
    }

    @Test
    void theVariantsThatTheTextsMeanAreTold() {
        Plan haiDuong = intake.taken(Given.plan("hai-duong-2026"));
        Plan vinhThong = intake.taken(Given.plan("vinh-thong-2026"));

        assertThat(haiDuong.content().targets())
                .extracting(PlanTarget::indicator)
                .contains("ONLINE_PAYMENT_TRANSACTIONS")
                .doesNotContain("ONLINE_PAYMENT");
        assertThat(vinhThong.content().targets())
                .filteredOn(target -> target.line() != null && target.line() == 51)
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.indicator()).isEqualTo("ON_TIME_EXCUSED");
                    assertThat(target.value()).isEqualByComparingTo("95");
                    assertThat(target.stretch()).isEqualByComparingTo("98");
                });
        assertThat(vinhThong.content().targets())
                .filteredOn(target -> target.form() == TargetForm.COUNT_AT_LEAST)
                .extracting(PlanTarget::indicator)
                .containsExactly("CAMPAIGNS", "INSPECTIONS");
    }

    static Stream<String> plansWithSource() {
        return Given.plans().stream().filter(name -> !name.endsWith("-mau"));
    }

    @ParameterizedTest
    @MethodSource("plansWithSource")
    void theFiguresOfEveryTargetStandOnItsLine(String name) throws IOException {
        List<String> lines = source(name);

        assertThat(intake.taken(Given.plan(name)).content().targets()).allSatisfy(target -> {
            String line = lines.get(Objects.requireNonNull(target.line()) - 1);
            assertThat(line).matches(figure(target.value().toPlainString()));
            if (target.stretch() != null) {
                assertThat(line).matches(figure(target.stretch().toPlainString()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("plansWithSource")
    void everyTaskScheduleAndRestNamesALineThatHasText(String name) throws IOException {
        List<String> lines = source(name);
        Plan plan = intake.taken(Given.plan(name));

        Stream<Integer> named = Stream.of(
                        plan.content().tasks().stream().map(PlanTask::line),
                        plan.content().tasks().stream()
                                .flatMap(task -> task.schedules().stream())
                                .map(schedule -> schedule.printed().line()),
                        plan.content().unmatched().stream().map(text -> text.line()),
                        plan.content().reporting().deadlines().stream()
                                .map(deadline -> deadline.printed().line()))
                .flatMap(numbers -> numbers);
        assertThat(named.filter(Objects::nonNull))
                .allSatisfy(number -> assertThat(lines.get(number - 1)).isNotBlank());
    }

    private static Pattern figure(String value) {
        return Pattern.compile(".*(?<!\\d)0?" + value + "(?!\\d).*", Pattern.DOTALL);
    }

    private static List<String> source(String name) throws IOException {
        Path seed = SEEDS.resolve(name + ".txt");
        assumeTrue(Files.exists(seed), () -> "the published texts are not at hand: " + seed.toAbsolutePath());
        return Files.readAllLines(seed);
    }
}

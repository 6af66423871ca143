package vn.motcua.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.UnmatchedText;
import vn.motcua.plan.schedule.ScheduleKind;

/** Drafts from the published texts, where those are at hand, against the plans that people made of them. */
class SeedDraftsTest {

    private static final double ENOUGH = 0.95;
    private static final Path SEEDS = Stream.of("../shared/seeds", "../../shared/seeds")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared/seeds"));

    @ParameterizedTest
    @CsvSource({
        "hai-duong-2026, 2026,",
        "vinh-thong-2026, 2026,",
        "vinh-thuan-2025H2, 2025, 2",
        "ha-tan-2024, 2024,",
        "phuong-ky-2023, 2023,"
    })
    void theDraftFindsWhatPeopleFoundAndMarksWhatTheyDidNot(String name, int year, @Nullable Integer half)
            throws IOException {
        PlanContent draft = ADraft.of(lines(name), new PlanLabel(year, half)).content();
        JsonNode made = madeByHand(name);

        Compared targets = compare(
                targets(made), draft.targets().stream().map(ADraft::said).toList(), marked(draft));
        Compared tasks = compare(
                tasks(made), draft.tasks().stream().map(SeedDraftsTest::said).toList(), marked(draft));
        System.out.printf("%n%-20s %8s %6s %6s %6s%n", name, "by hand", "found", "missed", "marked");
        System.out.println(targets.row("targets"));
        System.out.println(tasks.row("tasks"));

        assertThat(targets.share()).as("%s", targets.missed).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(tasks.share()).as("%s", tasks.missed).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(targets.wrong).isEmpty();
        assertThat(tasks.wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vinh-thuan-2025H2, 2025, 2"})
    void theDayThatDoesNotExistIsReported(String name, int year, int half) throws IOException {
        PlanContent draft = ADraft.of(lines(name), new PlanLabel(year, half)).content();

        assertThat(draft.problems())
                .filteredOn(problem -> problem.severity() == PlanProblem.Severity.ERROR)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(57);
                    assertThat(problem.proposal()).isEqualTo("30/9/2025");
                });
    }

    @ParameterizedTest
    @CsvSource({"hai-duong-2026, 2026", "vinh-thong-2026, 2026", "ha-tan-2024, 2024"})
    void everyLineWithARateIsATargetOrListed(String name, int year) throws IOException {
        List<String> lines = lines(name);
        PlanContent draft = ADraft.of(lines, new PlanLabel(year, null)).content();
        Set<Integer> known = new TreeSet<>();
        draft.targets().forEach(target -> known.add(target.line()));
        draft.unmatched().stream().map(UnmatchedText::line).forEach(known::add);

        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(".*\\d\\s*%.*")) {
                assertThat(known).as(lines.get(i)).contains(i + 1);
            }
        }
    }

    private static Compared compare(List<String> byHand, List<String> drafted, Set<Integer> marked) {
        List<String> missed =
                byHand.stream().filter(item -> !drafted.contains(item)).toList();
        List<String> more =
                drafted.stream().filter(item -> !byHand.contains(item)).toList();
        List<String> wrong = more.stream()
                .filter(item -> !marked.contains(Integer.valueOf(item.substring(item.indexOf('@') + 1))))
                .toList();
        return new Compared(byHand.size(), missed, more, wrong);
    }

    private static Set<Integer> marked(PlanContent draft) {
        return draft.problems().stream().map(PlanProblem::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> targets(JsonNode plan) {
        List<String> said = new ArrayList<>();
        for (JsonNode target : plan.path("targets")) {
            String group =
                    target.has("sectorGroup") ? "/" + target.path("sectorGroup").asString() : "";
            String sign = switch (target.path("form").asString()) {
                case "AT_LEAST" -> " >= ";
                case "AT_MOST" -> " <= ";
                case "GROWTH_AT_LEAST" -> " + ";
                default -> " # ";
            };
            String stretch =
                    target.has("stretch") ? " (" + target.path("stretch").asString() + ")" : "";
            said.add(target.path("indicator").asString()
                    + group
                    + sign
                    + target.path("value").asString()
                    + stretch
                    + " @"
                    + target.path("line").asInt());
        }
        return said;
    }

    private static List<String> tasks(JsonNode plan) {
        List<String> said = new ArrayList<>();
        for (JsonNode task : plan.path("tasks")) {
            JsonNode schedule =
                    task.path("schedule").isArray() ? task.path("schedule").get(0) : task.path("schedule");
            said.add(
                    task.path("number").asString() + " " + schedule.path("kind").asString() + " @"
                            + task.path("line").asInt());
        }
        return said;
    }

    private static String said(PlanTask task) {
        return task.number() + " " + ScheduleKind.of(task.schedules().getFirst()) + " @" + task.line();
    }

    private static JsonNode madeByHand(String name) throws IOException {
        return new YAMLMapper()
                .readTree(SeedDraftsTest.class
                        .getResource("/plans/" + name + ".yaml")
                        .openStream());
    }

    private static List<String> lines(String name) throws IOException {
        Path seed = SEEDS.resolve(name + ".txt");
        assumeTrue(Files.exists(seed), () -> "the published texts are not at hand: " + seed.toAbsolutePath());
        return Files.readAllLines(seed);
    }

    private record Compared(int byHand, List<String> missed, List<String> more, List<String> wrong) {

        double share() {
            return byHand == 0 ? 1 : (double) (byHand - missed.size()) / byHand;
        }

        String row(String of) {
            return "%-20s %8d %6d %6d %6d".formatted(of, byHand, byHand - missed.size(), missed.size(), more.size());
        }
    }
}

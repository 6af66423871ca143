package vn.motcua.plan.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanProblem;
import vn.motcua.plan.plans.PlanProblem.Severity;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.TaskIds;
import vn.motcua.plan.plans.UnmatchedText;
import vn.motcua.plan.schedule.PrintedDay;
import vn.motcua.plan.schedule.Schedule;

/**
 * Drafts targets and tasks from the lines of a document. Each item names its line; what may have been misread is marked
 * as a problem, and every statement with a figure or a deadline that nothing was made of is listed.
 */
public final class PlanDrafter {

    private static final Pattern BULLET = Pattern.compile("^[-–+•*\\s]+");

    private final Vocabulary vocabulary;
    private final IndicatorCatalogue indicators;
    private final Texts vietnamese;
    private final Labels labels;

    /**
     * A drafter.
     *
     * @param vietnamese for what is kept with the plan
     */
    public PlanDrafter(Vocabulary vocabulary, IndicatorCatalogue indicators, Texts vietnamese) {
        this.vocabulary = vocabulary;
        this.indicators = indicators;
        this.vietnamese = vietnamese;
        this.labels = new Labels(vocabulary);
    }

    /**
     * Drafts a plan.
     *
     * @param lines of the text; a row of a table is a line with a tab between cells
     * @param asked the time that it is sent for
     * @param today for a year that nothing names
     */
    public Draft draft(List<String> lines, Asked asked, LocalDate today) {
        List<Block> blocks = BlockReader.read(lines, labels);
        DocumentTitle title = DocumentTitle.of(blocks);
        return new Reading(lines, blocks, title, title.label(asked, today.getYear()), asked.sectorGroups()).draft();
    }

    /**
     * The time that a document is sent for, where the sender says; else its title does.
     *
     * @param sectorGroups the groups that targets may be narrowed to
     */
    public record Asked(@Nullable Integer year, @Nullable Integer half, Set<String> sectorGroups) {
        public Asked {
            sectorGroups = Set.copyOf(sectorGroups);
        }
    }

    /** One document while it is read. */
    private final class Reading {

        private final List<String> lines;
        private final List<Block> blocks;
        private final DocumentTitle title;
        private final DayRange days;
        private final TargetFinder finder;
        private final ReportingFinder reporting;
        private final Leftovers leftovers;
        private final Map<DraftedTask, Set<String>> promisedByContent = new HashMap<>();
        private final Map<DraftedTask, Set<BigDecimal>> valuesOfContent = new HashMap<>();
        private final List<TargetFinder.Promise> promises = new ArrayList<>();
        private final Map<String, String> variants = new HashMap<>();
        private final List<PlanProblem> problems = new ArrayList<>();
        private final List<UnmatchedText> unmatched = new ArrayList<>();

        Reading(
                List<String> lines,
                List<Block> blocks,
                DocumentTitle title,
                PlanLabel label,
                Set<String> sectorGroups) {
            this.lines = lines;
            this.blocks = blocks;
            this.title = title;
            this.days = label.days();
            this.finder = new TargetFinder(vocabulary, label.half() == null ? 12 : 6, sectorGroups);
            this.reporting = new ReportingFinder(vocabulary, days);
            this.leftovers = new Leftovers(label.half() != null);
        }

        Draft draft() {
            TableReader tables = new TableReader(vocabulary);
            List<Block.Words> words = new ArrayList<>();
            for (Block block : DocumentBody.of(blocks, vocabulary)) {
                if (title.blocks().contains(block)) {
                    continue;
                }
                switch (block) {
                    case Block.Row row -> tables.take(row);
                    case Block.Words paragraph -> {
                        words.add(paragraph);
                        if (paragraph.mark().kind() == Block.Mark.Kind.HEADING
                                && paragraph.mark().level() <= Outline.CHAPTER) {
                            tables.under(paragraph.mark().number() + ". "
                                    + Markup.shown(paragraph.text().text()));
                        }
                    }
                }
            }
            tables.finish();
            BlockTasks headings = new BlockTasks(vocabulary, labels);
            headings.read(Outline.of(words, labels), !tables.tasks().isEmpty());
            List<DraftedTask> drafted = new ArrayList<>(tables.tasks());
            drafted.addAll(headings.tasks());
            drafted.sort(Comparator.comparingInt(DraftedTask::line));
            List<Source> sources = new ArrayList<>(headings.sources());
            sources.addAll(tables.sources());
            sources.sort(
                    Comparator.comparingInt((Source source) -> source.text().line())
                            .thenComparing(Source::restates));
            sources.forEach(this::read);
            headings.left().forEach(text -> leave(text, "draft.heading-without-lines"));
            List<PlanTask> tasks = tasks(drafted);
            impossibleDays();
            otherYear();
            List<PlanTarget> targets = targets();
            problems.sort(Comparator.comparing(PlanProblem::line, Comparator.nullsFirst(Comparator.naturalOrder())));
            unmatched.sort(Comparator.comparing(UnmatchedText::line, Comparator.nullsFirst(Comparator.naturalOrder())));
            return new Draft(
                    title.year(),
                    title.half(),
                    new PlanContent(title.text(), null, false, targets, tasks, reporting.rule(), problems, unmatched));
        }

        private void read(Source source) {
            for (Statement statement : Statement.of(source.text(), source.around())) {
                vocabulary
                        .variants(vocabulary.plain(statement.text().text()))
                        .forEach(variant -> variants.put(variant.of(), variant.means()));
                if (reporting.isCutOff(statement)) {
                    continue;
                }
                List<TimeWords.Span> understood = new ArrayList<>(promised(source, statement));
                TimeWords.Times times = TimeWords.within(statement.text(), days).without(understood);
                times.impossible()
                        .forEach(day -> impossible(day, statement.text().line()));
                DraftedTask task = source.task();
                if (task != null) {
                    task.found().addAll(times.schedules());
                }
                if (reporting.takes(statement, times) || task != null) {
                    understood.addAll(times.spans());
                }
                if (leftovers.in(statement.text().text(), understood)) {
                    leave(statement.text(), null);
                }
            }
        }

        private List<TimeWords.Span> promised(Source source, Statement statement) {
            TargetFinder.Promises found = finder.in(statement);
            found.excessive()
                    .forEach(rate -> problems.add(new PlanProblem(
                            Severity.ERROR,
                            rate.line(),
                            vietnamese.get("target.rate", rate.value().toPlainString()),
                            null)));
            DraftedTask task = source.task();
            if (task == null) {
                promises.addAll(found.targets());
                return found.spans();
            }
            if (!source.restates()) {
                promises.addAll(found.targets());
                found.targets().forEach(promise -> {
                    promisedByContent
                            .computeIfAbsent(task, key -> new HashSet<>())
                            .add(promise.indicator());
                    valuesOfContent
                            .computeIfAbsent(task, key -> new HashSet<>())
                            .add(promise.value());
                });
                return found.spans();
            }
            found.targets().stream()
                    .filter(promise -> !restates(task, statement, promise))
                    .forEach(promises::add);
            return found.spans();
        }

        /** Whether a product says again what its task's content says. */
        private boolean restates(DraftedTask task, Statement statement, TargetFinder.Promise promise) {
            if (!valuesOfContent.getOrDefault(task, Set.of()).contains(promise.value())) {
                return false;
            }
            if (promisedByContent.getOrDefault(task, Set.of()).contains(promise.indicator())) {
                return true;
            }
            String content = vocabulary.plain(statement.around());
            List<String> words = List.of(vocabulary
                    .plain(statement.text().text())
                    .replaceAll("[^\\p{L} ]", " ")
                    .strip()
                    .split("\\s+"));
            return words.stream().filter(content::contains).count() * 5 >= words.size() * 4L;
        }

        /** Of two readings of one promise, the second is left out where the document promises that elsewhere. */
        private boolean saidElsewhere(TargetFinder.Promise promise) {
            return promise.alternative()
                    && promises.stream()
                            .anyMatch(other -> !other.doubtful()
                                    && other.sameFigure(promise)
                                    && other.value().compareTo(promise.value()) == 0);
        }

        private List<PlanTarget> targets() {
            Map<PlanTarget, Boolean> targets = new LinkedHashMap<>();
            promises.stream()
                    .filter(promise -> !saidElsewhere(promise))
                    .sorted(Comparator.comparingInt(TargetFinder.Promise::line))
                    .forEach(found -> {
                        TargetFinder.Promise promise =
                                found.as(variants.getOrDefault(found.indicator(), found.indicator()));
                        PlanTarget target = new PlanTarget(
                                promise.indicator(),
                                promise.group(),
                                promise.form(),
                                promise.value(),
                                promise.stretch(),
                                null,
                                promise.line());
                        if (targets.putIfAbsent(target, Boolean.TRUE) == null && promise.doubtful()) {
                            problems.add(new PlanProblem(
                                    Severity.WARNING,
                                    promise.line(),
                                    vietnamese.get(
                                            "draft.doubtful",
                                            promise.value().toPlainString(),
                                            promise.indicator(),
                                            name(promise.indicator())),
                                    null));
                        }
                    });
            return List.copyOf(targets.keySet());
        }

        private String name(String code) {
            return indicators.of(code).map(Indicator::name).orElse(code);
        }

        private List<PlanTask> tasks(List<DraftedTask> drafted) {
            Bodies bodies = new Bodies(vocabulary);
            TaskIds ids = new TaskIds();
            List<PlanTask> tasks = new ArrayList<>();
            for (DraftedTask task : drafted) {
                task.marks()
                        .forEach(mark -> problems.add(
                                new PlanProblem(Severity.WARNING, task.line(), vietnamese.get(mark), null)));
                tasks.add(new PlanTask(
                        ids.next(task.section(), task.number()),
                        task.number(),
                        task.section(),
                        content(task),
                        names(bodies, task.lead()),
                        names(bodies, task.coordinating()),
                        names(bodies, task.supervising()),
                        Products.of(task.products()),
                        schedules(task),
                        task.line(),
                        List.of()));
            }
            return tasks;
        }

        private static String content(DraftedTask task) {
            return String.join(
                    "\n",
                    task.content().stream()
                            .map(text -> Markup.shown(text.text()))
                            .filter(text -> !text.isEmpty())
                            .toList());
        }

        private static List<String> names(Bodies bodies, List<LinedText> texts) {
            return texts.stream()
                    .flatMap(text -> bodies.of(text).stream())
                    .distinct()
                    .toList();
        }

        private List<Schedule> schedules(DraftedTask task) {
            List<Schedule> schedules = new ArrayList<>();
            for (LinedText text : task.times()) {
                TimeWords.Times times = TimeWords.of(text, days);
                times.impossible().forEach(day -> impossible(day, text.line()));
                schedules.addAll(times.schedules());
                if (reporting.concerns(task.content().getFirst().text())) {
                    reporting.takes(
                            new Statement(text, "", task.content().getFirst().text()), times);
                }
                if (!times.complete()) {
                    leave(text, null);
                }
            }
            task.found().stream()
                    .filter(found -> schedules.stream().noneMatch(known -> sameTime(known, found)))
                    .forEach(schedules::add);
            if (schedules.isEmpty()) {
                schedules.addAll(ContinuousWords.in(task.content()));
            }
            if (schedules.isEmpty()) {
                schedules.add(new Schedule.Text(new Schedule.Printed("", task.line())));
            }
            return schedules;
        }

        private static boolean sameTime(Schedule one, Schedule other) {
            return ScheduleTimes.of(one).equals(ScheduleTimes.of(other));
        }

        private void leave(LinedText text, @Nullable String key) {
            String shown = BULLET.matcher(Markup.shown(text.text())).replaceFirst("");
            unmatched.add(new UnmatchedText(text.line(), key == null ? shown : vietnamese.get(key, shown)));
        }

        private void otherYear() {
            Integer named = title.year();
            if (named != null && named != days.from().getYear()) {
                problems.add(new PlanProblem(
                        Severity.WARNING,
                        title.line(),
                        vietnamese.get(
                                "plan.other-year",
                                Integer.toString(named),
                                Integer.toString(days.from().getYear())),
                        null));
            }
        }

        private void impossibleDays() {
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                WrittenDays.impossibleIn(Markup.clean(lines.get(i))).forEach(day -> impossible(day, line));
            }
        }

        private void impossible(PrintedDay.Impossible day, int line) {
            PlanProblem problem = new PlanProblem(
                    Severity.ERROR, line, vietnamese.get("plan.impossible-day", day.printed()), day.proposal());
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }
}

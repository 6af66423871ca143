package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.Markup;
import vn.motcua.plan.drafting.text.Span;
import vn.motcua.plan.drafting.text.Statement;
import vn.motcua.plan.drafting.time.TimeWords;
import vn.motcua.plan.drafting.time.Times;
import vn.motcua.plan.drafting.time.WrittenDays;
import vn.motcua.plan.plans.PlanContent;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;

/** One document while it is read: statement by statement, then task by task. Used once. */
final class DocumentReading {

    private final Vocabulary vocabulary;
    private final DocumentTitle title;
    private final DayRange days;
    private final PromisedTargets promised;
    private final DraftNotes notes;
    private final ReportingFinder reporting;
    private final Leftovers leftovers;

    /**
     * A document that nothing was read of yet.
     *
     * @param label the time that the plan is for
     * @param promised where promises are collected
     * @param notes where it is told what a person should look at
     */
    DocumentReading(
            Vocabulary vocabulary, DocumentTitle title, PlanLabel label, PromisedTargets promised, DraftNotes notes) {
        this.vocabulary = vocabulary;
        this.title = title;
        this.days = label.days();
        this.promised = promised;
        this.notes = notes;
        this.reporting = new ReportingFinder(vocabulary.reporting(), days);
        this.leftovers = new Leftovers(label.half() != null);
    }

    /**
     * What the document says.
     *
     * @param lines as they were sent
     * @param blocks what the lines were put together to
     */
    Draft draft(List<String> lines, List<Block> blocks) {
        List<Block> body = DocumentBody.of(blocks, vocabulary).stream()
                .filter(block -> !title.blocks().contains(block))
                .toList();
        DocumentParts parts = DocumentParts.of(body, vocabulary);
        parts.sources().forEach(this::read);
        parts.left().forEach(text -> notes.unmatched(text, "draft.heading-without-lines"));
        TaskMaker maker = new TaskMaker(vocabulary.bodies(), days, reporting, notes);
        List<PlanTask> tasks = parts.tasks().stream().map(maker::task).toList();
        impossibleDays(lines);
        otherYear();
        List<PlanTarget> targets = promised.targets();
        return new Draft(
                title.year(),
                title.half(),
                new PlanContent(
                        title.text(),
                        null,
                        false,
                        targets,
                        tasks,
                        reporting.rule(),
                        notes.problems(),
                        notes.unmatched()));
    }

    private void read(Source source) {
        for (Statement statement : Statement.of(source.text(), source.around())) {
            promised.takeVariants(statement);
            if (!reporting.isCutOff(statement)) {
                read(source, statement);
            }
        }
    }

    private void read(Source source, Statement statement) {
        List<Span> understood = new ArrayList<>(promised.take(source, statement));
        Times times = TimeWords.within(statement.text(), days).without(understood);
        times.impossible().forEach(day -> notes.impossible(day, statement.text().line()));
        DraftedTask task = source.task();
        if (task != null) {
            task.found().addAll(times.schedules());
        }
        if (reporting.takes(statement, times) || task != null) {
            understood.addAll(times.spans());
        }
        if (leftovers.in(statement.text().text(), understood)) {
            notes.unmatched(statement.text());
        }
    }

    private void impossibleDays(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            WrittenDays.impossibleIn(Markup.clean(lines.get(i))).forEach(day -> notes.impossible(day, line));
        }
    }

    private void otherYear() {
        Integer named = title.year();
        int meant = days.from().getYear();
        if (named != null && named != meant) {
            notes.warning(title.line(), "plan.other-year", Integer.toString(named), Integer.toString(meant));
        }
    }
}

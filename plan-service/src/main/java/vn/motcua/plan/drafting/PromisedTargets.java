package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.drafting.promise.Promise;
import vn.motcua.plan.drafting.promise.Promises;
import vn.motcua.plan.drafting.promise.TargetFinder;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Span;
import vn.motcua.plan.drafting.text.Statement;
import vn.motcua.plan.plans.PlanTarget;

/** Collects what a document promises, and makes targets (chỉ tiêu) of it: each once. Used for one document. */
final class PromisedTargets {

    private final TargetFinder finder;
    private final Vocabulary vocabulary;
    private final IndicatorCatalogue indicators;
    private final DraftNotes notes;
    private final ContentPromises ofContent;
    private final List<Promise> promises = new ArrayList<>();
    private final Map<String, String> variants = new HashMap<>();

    PromisedTargets(TargetFinder finder, Vocabulary vocabulary, IndicatorCatalogue indicators, DraftNotes notes) {
        this.finder = finder;
        this.vocabulary = vocabulary;
        this.indicators = indicators;
        this.notes = notes;
        this.ofContent = new ContentPromises(vocabulary);
    }

    /** Takes what a statement says of how the document counts, for all its promises. */
    void takeVariants(Statement statement) {
        vocabulary
                .targets()
                .variants(vocabulary.plain(statement.text().text()))
                .forEach(variant -> variants.put(variant.of(), variant.means()));
    }

    /** Takes what a statement promises; the answer is where in it. */
    List<Span> take(Source source, Statement statement) {
        Promises found = finder.in(statement);
        found.excessive()
                .forEach(rate ->
                        notes.error(rate.line(), "target.rate", rate.value().toPlainString()));
        found.targets().stream()
                .filter(promise -> isNew(source, statement, promise))
                .forEach(promises::add);
        DraftedTask task = source.task();
        if (task != null && !source.restates()) {
            found.targets().forEach(promise -> ofContent.add(task, promise));
        }
        return found.spans();
    }

    private boolean isNew(Source source, Statement statement, Promise promise) {
        DraftedTask task = source.task();
        return task == null || !source.restates() || !ofContent.hold(task, statement, promise);
    }

    /** The targets in the order of the document; the doubtful ones are noted. */
    List<PlanTarget> targets() {
        Set<PlanTarget> targets = new LinkedHashSet<>();
        promises.stream()
                .filter(promise -> !isSaidElsewhere(promise))
                .sorted(Comparator.comparingInt(Promise::line))
                .map(promise -> promise.as(variants.getOrDefault(promise.indicator(), promise.indicator())))
                .forEach(promise -> {
                    if (targets.add(target(promise)) && promise.doubtful()) {
                        notes.warning(
                                promise.line(),
                                "draft.doubtful",
                                promise.value().toPlainString(),
                                promise.indicator(),
                                name(promise.indicator()));
                    }
                });
        return List.copyOf(targets);
    }

    /** Of two readings of one promise, the second is left out where the document promises that elsewhere. */
    private boolean isSaidElsewhere(Promise promise) {
        return promise.alternative()
                && promises.stream()
                        .anyMatch(other -> !other.doubtful()
                                && other.sameFigure(promise)
                                && other.value().compareTo(promise.value()) == 0);
    }

    private static PlanTarget target(Promise promise) {
        return new PlanTarget(
                promise.indicator(),
                promise.group(),
                promise.form(),
                promise.value(),
                promise.stretch(),
                null,
                promise.line());
    }

    private String name(String code) {
        return indicators.of(code).map(Indicator::name).orElse(code);
    }
}

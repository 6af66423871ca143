package vn.motcua.plan.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.drafting.promise.TargetFinder;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.BlockReader;
import vn.motcua.plan.plans.PlanLabel;

/**
 * Drafts targets and tasks from the lines of a document. Each item names its line; what may have been misread is marked
 * as a problem, and every statement with a figure or a deadline that nothing was made of is listed.
 */
public final class PlanDrafter {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_HALF = 6;

    private final Vocabulary vocabulary;
    private final IndicatorCatalogue indicators;
    private final Texts vietnamese;

    /**
     * A drafter.
     *
     * @param vietnamese for what is kept with the plan
     */
    public PlanDrafter(Vocabulary vocabulary, IndicatorCatalogue indicators, Texts vietnamese) {
        this.vocabulary = vocabulary;
        this.indicators = indicators;
        this.vietnamese = vietnamese;
    }

    /**
     * Drafts a plan.
     *
     * @param lines of the text; a row of a table is a line with a tab between cells
     * @param asked the time that it is sent for
     * @param today for a year that nothing names
     */
    public Draft draft(List<String> lines, Asked asked, LocalDate today) {
        List<Block> blocks = BlockReader.read(lines, vocabulary.labels());
        DocumentTitle title = DocumentTitle.of(blocks);
        PlanLabel label = title.label(asked, today.getYear());
        int months = label.half() == null ? MONTHS_OF_YEAR : MONTHS_OF_HALF;
        TargetFinder finder = new TargetFinder(vocabulary.targets(), months, asked.sectorGroups());
        DraftNotes notes = new DraftNotes(vietnamese);
        PromisedTargets promised = new PromisedTargets(finder, vocabulary, indicators, notes);
        return new DocumentReading(vocabulary, title, label, promised, notes).draft(lines, blocks);
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
}

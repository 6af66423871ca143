package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.plan.drafting.outline.HeadingTasks;
import vn.motcua.plan.drafting.outline.Outline;
import vn.motcua.plan.drafting.table.TableReader;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.drafting.text.Markup;

/**
 * The parts of a document, from tables and headings alike, in its order.
 *
 * @param sources the texts that promises are looked for in
 * @param left headings among tasks that are none
 */
record DocumentParts(List<DraftedTask> tasks, List<Source> sources, List<LinedText> left) {

    DocumentParts {
        tasks = List.copyOf(tasks);
        sources = List.copyOf(sources);
        left = List.copyOf(left);
    }

    /** The parts of a document that has been freed of what says nothing. */
    static DocumentParts of(List<Block> body, Vocabulary vocabulary) {
        TableReader tables = new TableReader(vocabulary.columns());
        List<Block.Words> words = new ArrayList<>();
        for (Block block : body) {
            switch (block) {
                case Block.Row row -> tables.take(row);
                case Block.Words paragraph -> {
                    words.add(paragraph);
                    if (isChapter(paragraph.mark())) {
                        tables.under(paragraph.mark().number() + ". "
                                + Markup.shown(paragraph.text().text()));
                    }
                }
            }
        }
        tables.finish();
        HeadingTasks headings = new HeadingTasks(vocabulary.sections(), vocabulary.labels());
        headings.read(Outline.of(words, vocabulary.labels()), !tables.tasks().isEmpty());
        return new DocumentParts(
                sorted(tables.tasks(), headings.tasks(), Comparator.comparingInt(DraftedTask::line)),
                sorted(
                        headings.sources(),
                        tables.sources(),
                        Comparator.comparingInt((Source source) -> source.text().line())
                                .thenComparing(Source::restates)),
                headings.left());
    }

    private static boolean isChapter(Block.Mark mark) {
        return mark.kind() == Block.Mark.Kind.HEADING && mark.level() <= Outline.CHAPTER;
    }

    private static <T> List<T> sorted(List<T> first, List<T> second, Comparator<T> order) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(order);
        return all;
    }
}

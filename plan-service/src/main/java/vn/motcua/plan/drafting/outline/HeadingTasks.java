package vn.motcua.plan.drafting.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.Labels;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.drafting.text.Markup;

/** Finds tasks among headings: one with its own lead, product or time lines is a task. Used for one document. */
public final class HeadingTasks {

    private static final int NUMBERED = 3;
    private static final int LETTER = 7;

    private final SectionWords words;
    private final HeadingLabels labels;
    private final List<DraftedTask> tasks = new ArrayList<>();
    private final List<LinedText> left = new ArrayList<>();
    private final Map<Outline.Node, DraftedTask> ofNodes = new HashMap<>();
    private final Map<Block.Words, DraftedTask> ofItems = new HashMap<>();
    private final Set<Outline.Node> split = new HashSet<>();
    private final HeadingSources sources;

    /** No tasks yet. */
    public HeadingTasks(SectionWords words, Labels labels) {
        this.words = words;
        this.labels = new HeadingLabels(labels);
        this.sources = new HeadingSources(this.labels, ofNodes, ofItems);
    }

    /**
     * Reads an outline.
     *
     * @param tableHasTasks whether tasks were found elsewhere, so that headings without such lines are none
     */
    public void read(Outline.Node root, boolean tableHasTasks) {
        root.each(this::labelled);
        if (tasks.isEmpty() && !tableHasTasks) {
            root.each(this::unlabelled);
        } else {
            root.each(this::besideTasks);
        }
        root.each(sources::add);
    }

    /** The tasks that were found. */
    public List<DraftedTask> tasks() {
        return tasks;
    }

    /** The texts of all headings and of what stands below them. */
    public List<Source> sources() {
        return sources.sources();
    }

    /** Headings among tasks that name neither lead nor product nor time. */
    public List<LinedText> left() {
        return left;
    }

    private void labelled(Outline.Node node) {
        if (node.level() == 0 || ofNodes.containsKey(node)) {
            return;
        }
        List<Block.Words> items = labels.itemsWith(node);
        if (items.size() > 1) {
            items.forEach(item -> begin(node, item));
        } else if (labels.areIn(node)) {
            begin(node, node);
        } else if (labels.ofLastChildAreOf(node)) {
            DraftedTask task = begin(node, node.children().getLast());
            task.marks().add("draft.labels-of-last");
        }
    }

    private DraftedTask begin(Outline.Node node, Outline.Node labelsOf) {
        DraftedTask task = new DraftedTask(node.line(), number(node), section(node));
        task.content().add(labels.without(node.title()));
        tasks.add(task);
        ofNodes.put(node, task);
        labels.of(labelsOf).forEach(value -> task.tell(value.role(), value.text()));
        boolean childrenToo = labelsOf != node || node.children().stream().noneMatch(labels::areWithin);
        if (childrenToo) {
            node.children().forEach(child -> child.each(below -> ofNodes.put(below, task)));
        }
        return task;
    }

    private void begin(Outline.Node node, Block.Words item) {
        DraftedTask task = new DraftedTask(item.line(), node.number(), section(node));
        labels.in(item.text())
                .ifPresent(found -> found.values().forEach(value -> task.tell(value.role(), value.text())));
        tasks.add(task);
        ofItems.put(item, task);
        split.add(node);
    }

    private void unlabelled(Outline.Node node) {
        boolean numbered =
                node.level() == NUMBERED && node.children().stream().noneMatch(child -> child.level() == NUMBERED);
        if (numbered && isAboutTasks(node)) {
            DraftedTask task = begin(node, node);
            task.marks().add("draft.no-lines");
        }
    }

    private boolean isAboutTasks(Outline.Node node) {
        List<Outline.Node> above = node.above();
        return above.isEmpty()
                ? !words.isNoTask(node)
                : words.anyOfTasks(above) && above.stream().noneMatch(words::isNoTask);
    }

    private void besideTasks(Outline.Node node) {
        boolean alone = node.level() >= NUMBERED && !ofNodes.containsKey(node) && !split.contains(node);
        boolean among = node.parent()
                .map(parent -> parent.children().stream().anyMatch(ofNodes::containsKey))
                .orElse(false);
        if (alone && among && !words.isNoTask(node) && node.children().stream().noneMatch(ofNodes::containsKey)) {
            left.add(node.title());
        }
    }

    private static String number(Outline.Node node) {
        if (node.level() == LETTER) {
            return node.parent().map(Outline.Node::number).orElse("") + node.number();
        }
        return node.number();
    }

    private static String section(Outline.Node node) {
        Outline.Node section = node.section();
        if (section == node && node.level() >= NUMBERED) {
            return "";
        }
        return section.number() + ". " + Markup.shown(section.title().text()).replaceAll("[.:;\\s]+$", "");
    }
}

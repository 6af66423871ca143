package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds tasks among headings: one with its own lead, product or time lines is a task. Used for one document. */
final class BlockTasks {

    private static final int NUMBERED = 3;
    private static final int SUB_NUMBERED = 4;
    private static final int LETTER = 7;

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final List<DraftedTask> tasks = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<LinedText> left = new ArrayList<>();
    private final Map<Outline.Node, DraftedTask> ofNodes = new HashMap<>();
    private final Map<Block.Words, DraftedTask> ofItems = new HashMap<>();
    private final Set<Outline.Node> split = new HashSet<>();

    BlockTasks(Vocabulary vocabulary, Labels labels) {
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    /**
     * Reads an outline.
     *
     * @param tableHasTasks whether tasks were found elsewhere, so that headings without such lines are none
     */
    void read(Outline.Node root, boolean tableHasTasks) {
        root.each(this::labelled);
        if (tasks.isEmpty() && !tableHasTasks) {
            root.each(this::unlabelled);
        } else {
            root.each(this::besideTasks);
        }
        root.each(this::sources);
    }

    List<DraftedTask> tasks() {
        return tasks;
    }

    List<Source> sources() {
        return sources;
    }

    /** Headings among tasks that name neither lead nor product nor time. */
    List<LinedText> left() {
        return left;
    }

    private void labelled(Outline.Node node) {
        if (node.level() == 0 || ofNodes.containsKey(node)) {
            return;
        }
        List<Block.Words> items = itemsWithLabels(node);
        if (items.size() > 1) {
            items.forEach(item -> begin(node, item));
        } else if (hasLabels(node)) {
            begin(node, node);
        } else if (labelsOfLastChildAreItsOwn(node)) {
            DraftedTask task = begin(node, node.children().getLast());
            task.marks().add("draft.labels-of-last");
        }
    }

    private DraftedTask begin(Outline.Node node, Outline.Node labelsOf) {
        DraftedTask task = new DraftedTask(node.line(), number(node), section(node));
        task.content().add(withoutLabels(node.title()));
        tasks.add(task);
        ofNodes.put(node, task);
        labelsOf(labelsOf).forEach(value -> task.tell(value.role(), value.text()));
        boolean childrenToo = labelsOf != node || node.children().stream().noneMatch(this::isTaskBelow);
        if (childrenToo) {
            node.children().forEach(child -> child.each(below -> ofNodes.put(below, task)));
        }
        return task;
    }

    /** Items that say by label who or when of what they say before it: each is a task. */
    private List<Block.Words> itemsWithLabels(Outline.Node node) {
        return node.content().stream()
                .filter(words -> labels.find(words.text())
                        .filter(found -> !found.before().isEmpty())
                        .isPresent())
                .toList();
    }

    private void begin(Outline.Node node, Block.Words item) {
        DraftedTask task = new DraftedTask(item.line(), node.number(), section(node));
        labels.find(item.text())
                .ifPresent(found -> found.values().forEach(value -> task.tell(value.role(), value.text())));
        tasks.add(task);
        ofItems.put(item, task);
        split.add(node);
    }

    private boolean isTaskBelow(Outline.Node node) {
        return hasLabels(node) || node.children().stream().anyMatch(this::isTaskBelow);
    }

    /** Lines at the end of a list of parts belong to the whole, when no other part has any. */
    private boolean labelsOfLastChildAreItsOwn(Outline.Node node) {
        List<Outline.Node> children = node.children();
        return children.size() > 1
                && children.getFirst().level() >= SUB_NUMBERED
                && hasLabels(children.getLast())
                && children.stream().filter(this::isTaskBelow).count() == 1;
    }

    private boolean hasLabels(Outline.Node node) {
        return !labelsOf(node).isEmpty();
    }

    private List<Labels.Value> labelsOf(Outline.Node node) {
        List<Labels.Value> values = new ArrayList<>();
        labels.find(node.title()).ifPresent(found -> values.addAll(found.values()));
        ColumnRole waiting = null;
        String sign = "";
        for (Block.Words words : node.content()) {
            Optional<Labels.Labelled> found = labels.find(words.text());
            if (found.isPresent()) {
                values.addAll(found.get().values().stream()
                        .filter(value -> !value.text().isEmpty())
                        .toList());
                Labels.Value last = found.get().values().getLast();
                waiting = last.text().isEmpty() ? last.role() : null;
                sign = words.mark().number();
            } else if (waiting != null && isValue(words, sign)) {
                values.add(new Labels.Value(waiting, words.text()));
            } else {
                waiting = null;
            }
        }
        return values;
    }

    /** Whether a line below a label that stands alone is what the label tells. */
    private static boolean isValue(Block.Words words, String sign) {
        return words.mark().kind() == Block.Mark.Kind.ITEM
                && !words.mark().number().equals(sign);
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
        List<String> above = node.above().stream()
                .map(heading -> vocabulary.plain(heading.title().text()))
                .toList();
        return above.isEmpty()
                ? !isNoTask(node)
                : above.stream()
                                .anyMatch(title -> vocabulary
                                        .sections()
                                        .tasks()
                                        .matcher(title)
                                        .find())
                        && node.above().stream().noneMatch(this::isNoTask);
    }

    private boolean isNoTask(Outline.Node node) {
        return vocabulary
                .sections()
                .notTasks()
                .matcher(vocabulary.plain(node.title().text()))
                .find();
    }

    private void besideTasks(Outline.Node node) {
        boolean alone = node.level() >= NUMBERED && !ofNodes.containsKey(node) && !split.contains(node);
        boolean among = node.parent()
                .map(parent -> parent.children().stream().anyMatch(ofNodes::containsKey))
                .orElse(false);
        if (alone && among && !isNoTask(node) && node.children().stream().noneMatch(ofNodes::containsKey)) {
            left.add(node.title());
        }
    }

    private void sources(Outline.Node node) {
        DraftedTask task = ofNodes.get(node);
        DraftedTask item = null;
        String title = node.level() == 0 ? "" : Markup.shown(node.title().text());
        if (node.level() > 0) {
            source(
                    node.title(),
                    node.parent().map(parent -> parent.title().text()).orElse(""),
                    task);
        }
        if (task != null && task.line() != node.line()) {
            task.content().add(withoutLabels(node.title()));
        }
        String leading = "";
        String upper = "";
        ColumnRole waiting = null;
        String sign = "";
        for (Block.Words words : node.content()) {
            Optional<Labels.Labelled> found = labels.find(words.text());
            item = ofItems.getOrDefault(words, item);
            task = item == null ? task : item;
            if (found.isPresent()) {
                labelled(found.get(), title, task);
                Labels.Value last = found.get().values().getLast();
                waiting = last.text().isEmpty() ? last.role() : null;
                sign = words.mark().number();
            } else if (waiting != null && isValue(words, sign)) {
                if (waiting == ColumnRole.PRODUCT) {
                    sources.add(new Source(words.text(), title, task, true));
                }
            } else {
                waiting = null;
                boolean below = words.mark().number().equals("+") && !upper.isEmpty();
                source(words.text(), (below ? upper : leading) + ". " + title, task);
                if (task != null) {
                    task.content().add(words.text());
                }
            }
            if (words.text().text().endsWith(":")) {
                leading = words.text().text();
            }
            if (!words.mark().number().equals("+")) {
                upper = words.text().text();
            }
        }
    }

    private void labelled(Labels.Labelled found, String title, @Nullable DraftedTask task) {
        if (!found.before().isEmpty()) {
            source(found.before(), title, task);
            if (task != null) {
                task.content().add(found.before());
            }
        }
        found.values().stream()
                .filter(value -> value.role() == ColumnRole.PRODUCT)
                .forEach(value -> sources.add(new Source(value.text(), title, task, true)));
    }

    private void source(LinedText text, String around, @Nullable DraftedTask task) {
        sources.add(new Source(withoutLabels(text), around, task, false));
    }

    private LinedText withoutLabels(LinedText text) {
        return labels.find(text).map(Labels.Labelled::before).orElse(text);
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

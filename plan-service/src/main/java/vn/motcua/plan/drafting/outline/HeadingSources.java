package vn.motcua.plan.drafting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.task.DraftedTask;
import vn.motcua.plan.drafting.task.Source;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.ColumnRole;
import vn.motcua.plan.drafting.text.Labels;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.drafting.text.Markup;

/** Collects the texts of headings and of the lines below them, each with what it belongs to. Used for one document. */
final class HeadingSources {

    /** What stands below an item with another sign (-). */
    private static final String LOWER_SIGN = "+";

    private final HeadingLabels labels;
    private final Map<Outline.Node, DraftedTask> ofNodes;
    private final Map<Block.Words, DraftedTask> ofItems;
    private final List<Source> sources = new ArrayList<>();

    /**
     * No texts yet.
     *
     * @param ofNodes the task that a heading is of
     * @param ofItems the task that an item, and what follows it, is of
     */
    HeadingSources(
            HeadingLabels labels, Map<Outline.Node, DraftedTask> ofNodes, Map<Block.Words, DraftedTask> ofItems) {
        this.labels = labels;
        this.ofNodes = ofNodes;
        this.ofItems = ofItems;
    }

    List<Source> sources() {
        return sources;
    }

    /** Adds the texts of one heading, and to its task what is content. */
    void add(Outline.Node node) {
        DraftedTask task = ofNodes.get(node);
        if (node.level() > 0) {
            String above = node.parent().map(parent -> parent.title().text()).orElse("");
            addText(labels.without(node.title()), above, task);
        }
        if (task != null && task.line() != node.line()) {
            task.content().add(labels.without(node.title()));
        }
        lines(node, task);
    }

    private void lines(Outline.Node node, @Nullable DraftedTask ofNode) {
        String title = node.level() == 0 ? "" : Markup.shown(node.title().text());
        DraftedTask task = ofNode;
        String leading = "";
        String upper = "";
        OpenLabel open = new OpenLabel();
        for (Block.Words line : node.content()) {
            task = ofItems.getOrDefault(line, task);
            Optional<Labels.Labelled> labelled = labels.in(line.text());
            if (labelled.isPresent()) {
                addLabelled(labelled.get(), title, task);
                open.take(labelled.get(), line);
            } else {
                Optional<ColumnRole> role = open.roleOf(line);
                boolean below = line.mark().number().equals(LOWER_SIGN) && !upper.isEmpty();
                if (role.isEmpty()) {
                    addContent(line.text(), (below ? upper : leading) + ". " + title, task);
                } else if (role.get() == ColumnRole.PRODUCT) {
                    sources.add(new Source(line.text(), title, task, true));
                }
            }
            if (line.text().text().endsWith(":")) {
                leading = line.text().text();
            }
            if (!line.mark().number().equals(LOWER_SIGN)) {
                upper = line.text().text();
            }
        }
    }

    private void addLabelled(Labels.Labelled labelled, String title, @Nullable DraftedTask task) {
        if (!labelled.before().isEmpty()) {
            addContent(labelled.before(), title, task);
        }
        labelled.values().stream()
                .filter(value -> value.role() == ColumnRole.PRODUCT)
                .forEach(value -> sources.add(new Source(value.text(), title, task, true)));
    }

    private void addContent(LinedText text, String around, @Nullable DraftedTask task) {
        addText(labels.without(text), around, task);
        if (task != null) {
            task.content().add(text);
        }
    }

    private void addText(LinedText text, String around, @Nullable DraftedTask task) {
        sources.add(new Source(text, around, task, false));
    }
}

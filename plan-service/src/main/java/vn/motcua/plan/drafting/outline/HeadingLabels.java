package vn.motcua.plan.drafting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.Labels;
import vn.motcua.plan.drafting.text.LinedText;

/** What headings say by label, in their titles and in the lines below them (Đơn vị chủ trì: …). */
final class HeadingLabels {

    private static final int SUB_NUMBERED = 4;

    private final Labels labels;

    HeadingLabels(Labels labels) {
        this.labels = labels;
    }

    /** What a heading says by label. */
    List<Labels.Value> of(Outline.Node node) {
        List<Labels.Value> values = new ArrayList<>();
        labels.find(node.title()).ifPresent(found -> values.addAll(found.values()));
        OpenLabel open = new OpenLabel();
        for (Block.Words words : node.content()) {
            Optional<Labels.Labelled> found = labels.find(words.text());
            if (found.isPresent()) {
                values.addAll(found.get().values().stream()
                        .filter(value -> !value.text().isEmpty())
                        .toList());
                open.take(found.get(), words);
            } else {
                open.roleOf(words).ifPresent(role -> values.add(new Labels.Value(role, words.text())));
            }
        }
        return values;
    }

    boolean areIn(Outline.Node node) {
        return !of(node).isEmpty();
    }

    /** Whether they are in a heading or in one below it. */
    boolean areWithin(Outline.Node node) {
        return areIn(node) || node.children().stream().anyMatch(this::areWithin);
    }

    /** Lines at the end of a list of parts belong to the whole, when no other part has any. */
    boolean ofLastChildAreOf(Outline.Node node) {
        List<Outline.Node> children = node.children();
        return children.size() > 1
                && children.getFirst().level() >= SUB_NUMBERED
                && areIn(children.getLast())
                && children.stream().filter(this::areWithin).count() == 1;
    }

    /** Items that say by label who or when of what they say before it: each is a task. */
    List<Block.Words> itemsWith(Outline.Node node) {
        return node.content().stream()
                .filter(words -> labels.find(words.text())
                        .filter(found -> !found.before().isEmpty())
                        .isPresent())
                .toList();
    }

    /** What a text says by label. */
    Optional<Labels.Labelled> in(LinedText text) {
        return labels.find(text);
    }

    /** What a text says before its labels. */
    LinedText without(LinedText text) {
        return labels.find(text).map(Labels.Labelled::before).orElse(text);
    }
}

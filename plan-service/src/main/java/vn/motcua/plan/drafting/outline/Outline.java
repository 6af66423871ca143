package vn.motcua.plan.drafting.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.drafting.text.Labels;
import vn.motcua.plan.drafting.text.LinedText;

/** The headings of a document as a tree, each with what stands below it. */
public final class Outline {

    /** Headings of that level and above are chapters. */
    public static final int CHAPTER = 2;

    private Outline() {}

    /** The tree of a document's words; the root stands for the document. */
    public static Node of(List<Block.Words> blocks, Labels labels) {
        Node root = new Node(null, 0, "", LinedText.EMPTY, 1);
        Deque<Node> path = new ArrayDeque<>();
        path.push(root);
        for (Block.Words block : blocks) {
            Node current = path.element();
            if (block.mark().kind() == Block.Mark.Kind.HEADING
                    && !labels.beginsWithLabel(block.text().text())) {
                while (path.element().level >= block.mark().level()) {
                    path.pop();
                }
                Node parent = path.element();
                Node node = new Node(parent, block.mark().level(), block.mark().number(), block.text(), block.line());
                parent.children.add(node);
                path.push(node);
            } else {
                current.content.add(block);
            }
        }
        return root;
    }

    /** A heading with what stands below it. */
    public static final class Node {

        private final @Nullable Node parent;
        private final int level;
        private final String number;
        private final LinedText title;
        private final int line;
        private final List<Block.Words> content = new ArrayList<>();
        private final List<Node> children = new ArrayList<>();

        private Node(@Nullable Node parent, int level, String number, LinedText title, int line) {
            this.parent = parent;
            this.level = level;
            this.number = number;
            this.title = title;
            this.line = line;
        }

        Optional<Node> parent() {
            return Optional.ofNullable(parent);
        }

        int level() {
            return level;
        }

        String number() {
            return number;
        }

        LinedText title() {
            return title;
        }

        int line() {
            return line;
        }

        List<Block.Words> content() {
            return content;
        }

        List<Node> children() {
            return children;
        }

        /** This and all below it, in the order of the document. */
        void each(Consumer<Node> consumer) {
            consumer.accept(this);
            children.forEach(child -> child.each(consumer));
        }

        /** The nearest chapter (A. , I. ) that this is or stands below, else the uppermost heading above it. */
        Node section() {
            Node node = this;
            while (node.level > CHAPTER && node.parent != null && node.parent.level > 0) {
                node = node.parent;
            }
            return node;
        }

        /** The headings that this stands below, the nearest first. */
        List<Node> above() {
            List<Node> above = new ArrayList<>();
            for (Node node = parent; node != null && node.level > 0; node = node.parent) {
                above.add(node);
            }
            return above;
        }
    }
}

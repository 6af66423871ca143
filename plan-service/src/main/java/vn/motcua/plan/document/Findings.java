package vn.motcua.plan.document;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kit.web.FieldProblem;

/** Collects all that is wrong with a document, each with its place. Used while one document is read. */
public final class Findings {

    private final Texts texts;
    private final boolean withLines;
    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * Nothing found yet.
     *
     * @param withLines whether the messages begin with the line, as for a document that a person wrote
     */
    public Findings(Texts texts, boolean withLines) {
        this.texts = texts;
        this.withLines = withLines;
    }

    /** Something wrong at a place. */
    public void add(String field, int line, String key, Object... arguments) {
        String message = texts.get(key, arguments);
        problems.add(FieldProblem.of(
                field, withLines ? texts.get("document.at-line", Integer.toString(line), message) : message));
    }

    /** Something wrong with a value, or with one that should be within it. */
    void add(String field, Node at, String key, Object... arguments) {
        String place = at.place();
        if (place == null) {
            add(field, at.line(), key, arguments);
        } else {
            problems.add(FieldProblem.of(field, texts.get("document.at-cell", place, texts.get(key, arguments))));
        }
    }

    /** True when nothing is wrong. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All that is wrong, in the order found. */
    public List<FieldProblem> all() {
        return List.copyOf(problems);
    }
}

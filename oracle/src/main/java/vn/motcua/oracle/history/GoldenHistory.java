package vn.motcua.oracle.history;

import java.util.function.UnaryOperator;

/** A golden history of contract events with the figures that it must give. */
public record GoldenHistory(History history, Expected expected) {

    /** The same history of other units, so that several go through one system; the function must keep units apart. */
    public GoldenHistory renamed(UnaryOperator<String> units) {
        return new GoldenHistory(history.renamed(units), expected.renamed(units));
    }

    public String name() {
        return history.name();
    }

    @Override
    public String toString() {
        return name();
    }
}

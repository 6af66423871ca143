package vn.motcua.plan.drafting.promise;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.plan.drafting.text.Span;

/** What a statement promises, where in it, and figures that can't be. */
public record Promises(List<Promise> targets, List<Span> spans, List<Excessive> excessive) {

    /** A rate that is no rate. */
    public record Excessive(int line, BigDecimal value) {}

    public Promises {
        targets = List.copyOf(targets);
        spans = List.copyOf(spans);
        excessive = List.copyOf(excessive);
    }
}

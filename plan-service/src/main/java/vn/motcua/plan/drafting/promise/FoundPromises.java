package vn.motcua.plan.drafting.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.plan.drafting.text.Span;

/** Collects what is found in one statement. */
final class FoundPromises {

    private final List<Promise> promises = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Promises.Excessive> excessive = new ArrayList<>();

    void add(Promise promise) {
        promises.add(promise);
    }

    void readFrom(int from, int to) {
        spans.add(new Span(from, to));
    }

    void excessive(int line, BigDecimal value) {
        excessive.add(new Promises.Excessive(line, value));
    }

    /** Whether something was read at a place already. */
    boolean isReadAt(int place) {
        return spans.stream().anyMatch(span -> span.holds(place));
    }

    Promises promises() {
        return new Promises(merged(), spans, excessive);
    }

    /** Two figures of one statement for one thing are the level that must be reached and the one striven for. */
    private List<Promise> merged() {
        List<Promise> merged = new ArrayList<>();
        for (Promise promise : promises) {
            int earlier = lastOfSameFigure(merged, promise);
            if (earlier >= 0 && (promise.striven() || merged.get(earlier).striven())) {
                merged.set(earlier, merged.get(earlier).with(promise));
            } else if (earlier < 0 || !merged.get(earlier).value().equals(promise.value())) {
                merged.add(promise);
            }
        }
        return merged;
    }

    private static int lastOfSameFigure(List<Promise> merged, Promise promise) {
        for (int i = merged.size() - 1; i >= 0; i--) {
            if (merged.get(i).sameFigure(promise) && merged.get(i).stretch() == null && promise.stretch() == null) {
                return i;
            }
        }
        return -1;
    }
}

package vn.motcua.plan.drafting.promise;

import java.util.Set;
import vn.motcua.plan.drafting.text.Statement;

/** Finds what a statement promises in figures. */
public final class TargetFinder {

    private final RateFinder rates;
    private final CountFinder counts;

    /**
     * A finder.
     *
     * @param months how many the plan is for
     * @param sectorGroups the groups that the catalogue knows
     */
    public TargetFinder(TargetWords words, int months, Set<String> sectorGroups) {
        this.rates = new RateFinder(words, sectorGroups);
        this.counts = new CountFinder(words, months);
    }

    /** What the statement promises. */
    public Promises in(Statement statement) {
        FoundPromises found = new FoundPromises();
        rates.find(statement, found);
        counts.find(statement, found);
        return found.promises();
    }
}

package vn.motcua.indicator.dossiers;

import java.util.PriorityQueue;

/** Counts and sums lines and keeps the first of them, never more than are wanted. Not safe for use by several threads. */
final class ContributionTally {

    private final int wanted;
    private final PriorityQueue<ContributionLine> first = new PriorityQueue<>(ContributionLine.ORDER.reversed());
    private long total;
    private long sum;

    ContributionTally(int wanted) {
        this.wanted = wanted;
    }

    void add(ContributionLine line) {
        total++;
        sum += line.contribution();
        keep(line);
    }

    /** Adds what was found elsewhere, with at least as many first lines as are wanted here. */
    void add(Contributed found) {
        total += found.total();
        sum += found.sum();
        found.first().forEach(this::keep);
    }

    Contributed contributed() {
        return new Contributed(
                total, sum, first.stream().sorted(ContributionLine.ORDER).toList());
    }

    private void keep(ContributionLine line) {
        first.add(line);
        if (first.size() > wanted) {
            first.remove();
        }
    }
}

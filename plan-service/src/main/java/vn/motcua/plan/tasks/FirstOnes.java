package vn.motcua.plan.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps of many tasks those that are due first, as many as a reader pages to, without sorting the rest. */
final class FirstOnes {

    private final int wanted;
    private final PriorityQueue<Seen> lastOnTop = new PriorityQueue<>((one, other) -> compare(other, one));
    private int seen;

    FirstOnes(int wanted) {
        this.wanted = wanted;
    }

    /** A task and when it came, so that equal ones keep their order. */
    private record Seen(TaskStanding standing, int number) {}

    void add(TaskStanding standing) {
        Seen next = new Seen(standing, seen++);
        if (lastOnTop.size() < wanted) {
            lastOnTop.add(next);
        } else if (wanted > 0 && compare(next, lastOnTop.element()) < 0) {
            lastOnTop.remove();
            lastOnTop.add(next);
        }
    }

    /** How many came. */
    int seen() {
        return seen;
    }

    List<TaskStanding> inOrder() {
        List<Seen> kept = new ArrayList<>(lastOnTop);
        kept.sort(FirstOnes::compare);
        return kept.stream().map(Seen::standing).toList();
    }

    private static int compare(Seen one, Seen other) {
        int byDue = TaskStanding.BY_DUE.compare(one.standing(), other.standing());
        return byDue != 0 ? byDue : Integer.compare(one.number(), other.number());
    }
}

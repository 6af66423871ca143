package vn.motcua.plan.cascade.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.cascade.Issue;
import vn.motcua.plan.cascade.IssueProgress;

/**
 * An issue and how far it is.
 *
 * @param addressees how many wards it goes to
 * @param reached how many of them have it
 * @param reason why it was taken back, null where it was not
 */
record IssueView(
        String plan,
        String id,
        Issue.State state,
        List<String> to,
        List<String> targets,
        List<String> tasks,
        Instant at,
        String by,
        @Nullable String reason,
        int addressees,
        long reached,
        List<WardView> wards) {

    static IssueView of(Issue issue, List<IssueProgress> progress, Units units) {
        return new IssueView(
                issue.plan(),
                issue.id(),
                issue.state(),
                issue.to(),
                issue.targets(),
                issue.tasks(),
                issue.at(),
                issue.by(),
                issue.reason(),
                progress.size(),
                progress.stream().filter(IssueProgress::reached).count(),
                progress.stream()
                        .map(ward -> new WardView(
                                ward.unit(),
                                units.name(ward.unit()),
                                ward.plan(),
                                ward.reached(),
                                ward.tasks(),
                                ward.done(),
                                ward.overdue()))
                        .toList());
    }

    /** One ward: the book in which it reports, and how its tasks stand. */
    record WardView(
            String unit, String name, @Nullable String plan, boolean reached, int tasks, int done, int overdue) {}
}

package vn.motcua.plan.cascade;

import java.util.List;
import java.util.Optional;

/** Keeps issues. */
public interface IssueStore {

    /** The issue of that id of a plan. */
    Optional<Issue> find(String plan, String id);

    /** All issues of a plan, the oldest first. */
    List<Issue> of(String plan);

    /** Those that are not done yet. */
    List<Issue> open();

    /**
     * Stores a new issue, or a change of one that is still at the version it was made from.
     *
     * @return the issue as stored; empty if another change came first
     */
    Optional<Issue> store(Issue issue);
}

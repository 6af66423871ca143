package vn.motcua.plan.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues in memory. */
final class MemoryIssueStore implements IssueStore {

    private final Map<String, Issue> issues = new LinkedHashMap<>();

    @Override
    public Optional<Issue> find(String plan, String id) {
        return Optional.ofNullable(issues.get(plan + '/' + id));
    }

    @Override
    public List<Issue> of(String plan) {
        return issues.values().stream()
                .filter(issue -> issue.plan().equals(plan))
                .sorted(Comparator.comparing(Issue::at).thenComparing(Issue::id))
                .toList();
    }

    @Override
    public List<Issue> open() {
        return new ArrayList<>(issues.values()).stream().filter(Issue::isOpen).toList();
    }

    @Override
    public Optional<Issue> store(Issue issue) {
        long known = find(issue.plan(), issue.id()).map(Issue::version).orElse(0L);
        if (known != issue.version()) {
            return Optional.empty();
        }
        Issue stored = issue.atVersion(known + 1);
        issues.put(issue.plan() + '/' + issue.id(), stored);
        return Optional.of(stored);
    }
}

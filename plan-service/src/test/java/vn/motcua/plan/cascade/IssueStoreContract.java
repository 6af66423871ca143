package vn.motcua.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of issues keeps. */
public abstract class IssueStoreContract {

    private IssueStore store;

    /** An empty store. */
    protected abstract IssueStore store();

    @BeforeEach
    void open() {
        store = store();
    }

    @Test
    void whatIsStoredIsFoundAsItWas() {
        Issue stored = store.store(issue("a", 1)).orElseThrow();

        assertThat(stored).isEqualTo(issue("a", 1).atVersion(1));
        assertThat(store.find("31-2026-1", "a")).contains(stored);
        assertThat(store.find("31-2026-1", "b")).isEmpty();
        assertThat(store.find("31-2026-2", "a")).isEmpty();
    }

    @Test
    void theIssuesOfAPlanComeOldestFirst() {
        store.store(issue("b", 2));
        store.store(issue("c", 3));
        store.store(issue("a", 1));

        assertThat(store.of("31-2026-1")).extracting(Issue::id).containsExactly("a", "b", "c");
        assertThat(store.of("31-2026-2")).isEmpty();
    }

    @Test
    void ofTwoChangesOfTheSameStateOneIsTaken() {
        Issue stored = store.store(issue("a", 1)).orElseThrow();

        assertThat(store.store(stored.recalled("một"))).isPresent();
        assertThat(store.store(stored.completed())).isEmpty();
        assertThat(store.store(issue("a", 1))).isEmpty();
        assertThat(store.find("31-2026-1", "a")).map(Issue::state).contains(Issue.State.RECALLING);
    }

    @Test
    void openAreThoseThatAreNotDone() {
        Issue first = store.store(issue("a", 1)).orElseThrow();
        store.store(issue("b", 2));
        store.store(first.completed());

        assertThat(store.open()).extracting(Issue::id).containsExactly("b");
    }

    private static Issue issue(String id, int second) {
        return new Issue(
                "31-2026-1",
                id,
                "31",
                List.of("*"),
                List.of("ON_TIME"),
                List.of(),
                List.of("11842", "10525"),
                Instant.ofEpochSecond(second),
                "an officer",
                Issue.State.ISSUING,
                null,
                0);
    }
}

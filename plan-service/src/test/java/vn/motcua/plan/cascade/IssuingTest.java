package vn.motcua.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.Given;
import vn.motcua.plan.plans.APlan;
import vn.motcua.plan.plans.Book;
import vn.motcua.plan.plans.MemoryPlanStore;
import vn.motcua.plan.plans.Notice;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanAnnouncer;
import vn.motcua.plan.plans.PlanDesk;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanNotices;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PlanTarget;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.ToldPlan;

class IssuingTest {

    private static final Units UNITS = Given.units();
    private static final PlanLabel YEAR = new PlanLabel(2026, null);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC);
    private static final String ONE = "11842";
    private static final String OTHER = "10525";

    private final MemoryPlanStore plans = new MemoryPlanStore();
    private final MemoryIssueStore issues = new MemoryIssueStore();
    private final List<String> heard = new ArrayList<>();
    private int heardUntilTheLogIsGone = Integer.MAX_VALUE;
    private final PlanDesk desk =
            new PlanDesk(plans, new PlanNotices(plans, this::hear), (book, content) -> List.of(), CLOCK);
    private final WardBooks books = new WardBooks(plans, desk, Given.texts(), CLOCK);
    private final Issuing issuing = new Issuing(plans, issues, books, CLOCK);
    private Plan city;

    private void hear(ToldPlan told) {
        if (heard.size() >= heardUntilTheLogIsGone) {
            throw new PlanAnnouncer.NotHeard("no log", new IllegalStateException());
        }
        Notice notice = told.notices().getFirst();
        heard.add(told.plan().id() + ' ' + notice.change().action());
    }

    @BeforeEach
    void theCityHasAPlan() {
        Plan draft = desk.draft(
                Book.own("31", YEAR),
                APlan.content(APlan.target("ON_TIME", 95), APlan.target("SATISFACTION", 90)),
                "city",
                "an officer");
        desk.publish(draft.id(), null, "an officer");
        city = plans.find(draft.id()).orElseThrow();
        heard.clear();
    }

    @Test
    void whatIsIssuedStandsInThePublishedBookOfEachWard() {
        order(List.of(ONE, OTHER), List.of("ON_TIME"), List.of("I.1"));

        for (String ward : List.of(ONE, OTHER)) {
            Plan book = book(ward);
            assertThat(book.id()).isEqualTo(ward + "-2026-G1");
            assertThat(book.status()).isEqualTo(PlanStatus.PUBLISHED);
            assertThat(book.content().targets())
                    .extracting(PlanTarget::indicator)
                    .containsExactly("ON_TIME");
            PlanTask task = book.content().tasks().getFirst();
            assertThat(task.origin()).isNotNull().satisfies(origin -> {
                assertThat(origin.unit()).isEqualTo("31");
                assertThat(origin.plan()).isEqualTo("31-2026-1");
                assertThat(task.id()).isEqualTo(origin.issue() + ".I.1");
            });
        }
        assertThat(heard)
                .containsSubsequence(
                        "11842-2026-G1 DRAFTED",
                        "11842-2026-G1 PUBLISHED",
                        "11842-2026-G1 TARGET_ISSUED",
                        "11842-2026-G1 TASK_ISSUED")
                .hasSize(8);
        assertThat(issues.of(city.id())).extracting(Issue::state).containsExactly(Issue.State.ISSUED);
    }

    @Test
    void aStarIsEveryWardBelow() {
        Issue issue = order(List.of("*"), List.of("*"), List.of());

        assertThat(issue.wards()).hasSize(114).doesNotHaveDuplicates();
        assertThat(issuing.progress(issue, city, LocalDate.of(2026, 3, 2))).allMatch(IssueProgress::reached);
        assertThat(book(ONE).content().targets()).hasSize(2);
        assertThat(book(ONE).content().tasks()).isEmpty();
    }

    @Test
    void issuingTwiceIsIssuingOnce() {
        Issue first = order(List.of(ONE), List.of("ON_TIME"), List.of());
        long version = book(ONE).version();
        Issue again = order(List.of(ONE), List.of("ON_TIME"), List.of());
        Issue other = order(List.of(ONE), List.of("SATISFACTION"), List.of());

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(book(ONE).version()).isEqualTo(version + 1);
        assertThat(book(ONE).content().targets())
                .extracting(PlanTarget::indicator)
                .containsExactly("ON_TIME", "SATISFACTION");
    }

    @Test
    void anIdOfOtherContentIsAConflict() {
        issuing.order(city, new IssueWish("lan-1", List.of(ONE), List.of("ON_TIME"), List.of()), UNITS, "a");

        assertThat(issuing.order(
                        city, new IssueWish("lan-1", List.of(OTHER), List.of("ON_TIME"), List.of()), UNITS, "a"))
                .isEqualTo(new Ordered.NotNow("cascade.other-issue", "lan-1"));
    }

    @Test
    void afterACrashInTheMiddleTheRestIsDoneAndNothingTwice() {
        for (int written = 0; written < 8; written++) {
            IssuingTest crashed = new IssuingTest();
            crashed.theCityHasAPlan();
            crashed.heardUntilTheLogIsGone = written;
            assertThatThrownBy(() -> crashed.order(List.of(ONE, OTHER), List.of("ON_TIME"), List.of("I.1")))
                    .isInstanceOf(PlanAnnouncer.NotHeard.class);
            assertThat(crashed.issues.open()).hasSize(1);

            crashed.heardUntilTheLogIsGone = Integer.MAX_VALUE;
            new Issuing(crashed.plans, crashed.issues, crashed.books, CLOCK).completeAll();

            for (String ward : List.of(ONE, OTHER)) {
                assertThat(crashed.book(ward).content().targets()).hasSize(1);
                assertThat(crashed.book(ward).content().tasks()).hasSize(1);
            }
            assertThat(crashed.issues.open()).isEmpty();
            assertThat(crashed.plans.unsent()).isEmpty();
            assertThat(crashed.heard).hasSize(8).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsTakenBackIsGoneAndTheSameWishIsANewIssue() {
        Issue first = order(List.of(ONE), List.of("ON_TIME"), List.of("I.1"));
        order(List.of(ONE), List.of("SATISFACTION"), List.of());

        assertThat(issuing.recall(city.id(), first.id(), "điều chỉnh")).isPresent();
        assertThat(issuing.recall(city.id(), first.id(), "lần hai"))
                .map(Issue::reason)
                .contains("điều chỉnh");
        issuing.completeAll();

        assertThat(book(ONE).content().targets())
                .extracting(PlanTarget::indicator)
                .containsExactly("SATISFACTION");
        assertThat(book(ONE).content().tasks()).isEmpty();
        assertThat(heard).endsWith("11842-2026-G1 TARGET_RECALLED", "11842-2026-G1 TASK_RECALLED");
        assertThat(issuing.recall(city.id(), "no-issue", "")).isEmpty();
        assertThat(order(List.of(ONE), List.of("ON_TIME"), List.of("I.1")).id()).isEqualTo(first.id() + "-2");
        assertThat(book(ONE).content().targets()).hasSize(2);
    }

    @Test
    void whatIsTakenBackBeforeItArrivedNeverArrives() {
        Ordered ordered =
                issuing.order(city, new IssueWish(null, List.of(ONE), List.of("*"), List.of("*")), UNITS, "a");
        assertThat(ordered)
                .isInstanceOfSatisfying(
                        Ordered.Done.class,
                        done -> issuing.recall(city.id(), done.issue().id(), ""));
        issuing.completeAll();

        assertThat(books.of(ONE, YEAR)).isEmpty();
        assertThat(issues.of(city.id())).extracting(Issue::state).containsExactly(Issue.State.RECALLED);
    }

    @Test
    void issuesThatTheStoreLostComeBackFromWhatWardsHold() {
        Issue first = order(List.of("*"), List.of("ON_TIME"), List.of("I.1"));
        Issue second = order(List.of(ONE), List.of("SATISFACTION"), List.of());
        MemoryIssueStore empty = new MemoryIssueStore();
        Issuing healed = new Issuing(plans, empty, books, CLOCK);

        healed.heal();
        healed.heal();

        assertThat(healed.of(city.id())).extracting(Issue::id).containsExactlyInAnyOrder(first.id(), second.id());
        Issue back = empty.find(city.id(), first.id()).orElseThrow();
        assertThat(back.wards()).hasSize(114);
        assertThat(back.targets()).containsExactly("ON_TIME");
        assertThat(back.tasks()).containsExactly("I.1");
        healed.recall(city.id(), first.id(), "");
        healed.completeAll();
        assertThat(book(ONE).content().targets())
                .extracting(PlanTarget::indicator)
                .containsExactly("SATISFACTION");
    }

    @Test
    void whatCanNotBeIssuedIsToldFieldByField() {
        Ordered ordered = issuing.order(
                city,
                new IssueWish("không", List.of("01", "none", "31"), List.of("DIGITIZED"), List.of("I.9")),
                UNITS,
                "a");

        assertThat(ordered)
                .isInstanceOfSatisfying(
                        Ordered.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Ordered.Problem::field)
                                .containsExactly("to[0]", "to[1]", "to[2]", "id", "targets[0]", "tasks[0]"));
        Plan draft = desk.draft(Book.own("31", new PlanLabel(2027, null)), city.content(), "next", "a");
        assertThat(issuing.order(draft, new IssueWish(null, List.of("*"), List.of("*"), List.of()), UNITS, "a"))
                .isInstanceOf(Ordered.NotNow.class);
    }

    private Issue order(List<String> to, List<String> targets, List<String> tasks) {
        if (issuing.order(city, new IssueWish(null, to, targets, tasks), UNITS, "an officer")
                instanceof Ordered.Done done) {
            issuing.completeAll();
            return done.issue();
        }
        throw new AssertionError();
    }

    private Plan book(String ward) {
        return books.of(ward, YEAR).orElseThrow();
    }
}

package vn.motcua.plan.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanKind;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.PlanStore;

/**
 * Issues targets and tasks of a published plan to wards (giao chỉ tiêu, nhiệm vụ) and takes them back. What is wished is
 * stored at once; {@link #completeAll()} then does it ward by ward, and after a crash goes on where it was.
 */
public final class Issuing {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final int MOST_RECALLS = 1_000;

    private final PlanStore plans;
    private final IssueStore issues;
    private final WardBooks books;
    private final Clock clock;

    Issuing(PlanStore plans, IssueStore issues, WardBooks books, Clock clock) {
        this.plans = plans;
        this.issues = issues;
        this.books = books;
        this.clock = clock;
    }

    /** Stores what is wished. The same wish again is the same issue, unless that was taken back. */
    public Ordered order(Plan plan, IssueWish wish, Units units, String by) {
        if (plan.status() != PlanStatus.PUBLISHED || plan.kind() != PlanKind.OWN) {
            return new Ordered.NotNow("cascade.published", plan.id());
        }
        List<Ordered.Problem> problems = new ArrayList<>();
        List<String> wards = wards(plan, wish, units, problems);
        check(plan, wish, problems);
        if (!problems.isEmpty()) {
            return new Ordered.Refused(problems);
        }
        String wished = wish.idOrMade();
        for (int i = 1; i <= MOST_RECALLS; i++) {
            String id = i == 1 ? wished : wished + '-' + i;
            Optional<Issue> known = issues.find(plan.id(), id);
            if (known.isPresent() && !known.get().state().isRecall()) {
                return isOther(known.get(), wish)
                        ? new Ordered.NotNow("cascade.other-issue", id)
                        : new Ordered.Done(known.get());
            }
            if (known.isEmpty()) {
                Issue issue = new Issue(
                        plan.id(),
                        id,
                        plan.unit(),
                        wish.to(),
                        wish.targets(),
                        wish.tasks(),
                        wards,
                        clock.instant(),
                        by,
                        Issue.State.ISSUING,
                        null,
                        0);
                return new Ordered.Done(
                        issues.store(issue).or(() -> issues.find(plan.id(), id)).orElse(issue));
            }
        }
        return new Ordered.NotNow("cascade.other-issue", wished);
    }

    private static boolean isOther(Issue issue, IssueWish wish) {
        return !(Set.copyOf(issue.to()).equals(Set.copyOf(wish.to()))
                && Set.copyOf(issue.targets()).equals(Set.copyOf(wish.targets()))
                && Set.copyOf(issue.tasks()).equals(Set.copyOf(wish.tasks())));
    }

    private static void check(Plan plan, IssueWish wish, List<Ordered.Problem> problems) {
        if (wish.id() != null && !ID.matcher(wish.id()).matches()) {
            problems.add(new Ordered.Problem("id", "cascade.id", wish.id()));
        }
        if (wish.targets().isEmpty() && wish.tasks().isEmpty()) {
            problems.add(new Ordered.Problem("targets", "cascade.nothing"));
        }
        for (int i = 0; i < wish.targets().size(); i++) {
            String target = wish.targets().get(i);
            if (IssuedItems.targets(plan, target).findAny().isEmpty()) {
                problems.add(new Ordered.Problem("targets[" + i + ']', "cascade.no-target", plan.id(), target));
            }
        }
        for (int i = 0; i < wish.tasks().size(); i++) {
            String task = wish.tasks().get(i);
            if (!task.equals(IssueWish.ALL) && plan.task(task).isEmpty()) {
                problems.add(new Ordered.Problem("tasks[" + i + ']', "plan.unknown-task", plan.id(), task));
            }
        }
    }

    /** A ward is itself, any other unit all wards below it. */
    private static List<String> wards(Plan plan, IssueWish wish, Units units, List<Ordered.Problem> problems) {
        WardsBelow below = new WardsBelow(units, plan.label());
        Set<String> wards = new LinkedHashSet<>();
        for (int i = 0; i < wish.to().size(); i++) {
            String to = wish.to().get(i);
            String field = "to[" + i + ']';
            Optional<Unit> unit = units.resolve(to);
            if (to.equals(IssueWish.ALL)) {
                wards.addAll(below.of(plan.unit()));
            } else if (unit.isEmpty()) {
                problems.add(new Ordered.Problem(field, "unit.unknown", to));
            } else if (!below.isBelow(unit.get().code(), plan.unit())) {
                problems.add(new Ordered.Problem(field, "cascade.not-below", to, units.name(plan.unit())));
            } else if (below.isWard(unit.get().code())) {
                wards.add(unit.get().code());
            } else {
                wards.addAll(below.of(unit.get().code()));
            }
        }
        if (wards.isEmpty() && problems.isEmpty()) {
            problems.add(new Ordered.Problem("to", "cascade.no-ward"));
        }
        return List.copyOf(wards);
    }

    /** Wishes that an issue is taken back; one that is already stays so. Empty where there is no such issue. */
    public Optional<Issue> recall(String plan, String id, String reason) {
        for (int i = 0; i < MOST_RECALLS; i++) {
            Optional<Issue> issue = issues.find(plan, id);
            if (issue.isEmpty() || issue.get().state().isRecall()) {
                return issue;
            }
            Optional<Issue> stored = issues.store(issue.get().recalled(reason));
            if (stored.isPresent()) {
                return stored;
            }
        }
        throw new PlanStore.StaleVersion(plan);
    }

    /** All issues of a plan, the oldest first. */
    public List<Issue> of(String plan) {
        return issues.of(plan);
    }

    /** How far an issue of a plan is in each ward that it goes to, at a day. */
    public List<IssueProgress> progress(Issue issue, Plan plan, LocalDate day) {
        return issue.wards().stream()
                .map(ward -> IssueProgress.of(ward, books.of(ward, plan.label()), issue, plan.label(), day))
                .toList();
    }

    /** Puts back what the store of issues lost. */
    public void heal() {
        new IssueHealing(plans, issues).heal();
    }

    /** Does what is wished and not done yet. */
    public void completeAll() {
        issues.open().forEach(this::complete);
    }

    private void complete(Issue issue) {
        Plan plan = plans.find(issue.plan()).orElse(null);
        if (plan == null) {
            return;
        }
        for (String ward : issue.wards()) {
            if (issue.state() == Issue.State.RECALLING) {
                books.take(ward, issue, plan.label());
            } else if (isStillWished(issue)) {
                books.put(ward, issue, plan);
            }
        }
        issues.store(issue.completed());
    }

    private boolean isStillWished(Issue issue) {
        return issues.find(issue.plan(), issue.id())
                .map(now -> !now.state().isRecall())
                .orElse(false);
    }
}

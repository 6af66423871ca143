package vn.motcua.plan.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.plan.plans.Plan;
import vn.motcua.plan.plans.PlanListener;
import vn.motcua.plan.plans.PlanStatus;
import vn.motcua.plan.plans.TaskProgress;
import vn.motcua.plan.plans.TaskState;

/**
 * The tasks of all plans in force (bảng nhiệm vụ), kept in memory: it is told of every change and forgets a plan that is
 * no longer in force. Safe for many threads; how tasks stand at a day is worked out once for each plan and day asked for.
 */
public final class TaskBoard implements PlanListener {

    private final Map<String, BoardPlan> plans = new ConcurrentHashMap<>();

    @Override
    public void stands(Plan plan) {
        plans.compute(
                plan.id(),
                (id, known) -> known != null && known.plan.version() > plan.version() ? known : new BoardPlan(plan));
    }

    /** One page of the tasks that are wanted, as they stand at a day, what is due first at the top. */
    public Found search(TasksWanted wanted, LocalDate day, int page, int size) {
        FirstOnes first = new FirstOnes((int) Math.min(Integer.MAX_VALUE, (page + 1L) * size));
        standings(wanted, day).forEach(first::add);
        return new Found(first.inOrder().stream().skip((long) page * size).toList(), first.seen());
    }

    /** How many tasks are in each state, for each unit of a plan. */
    public Map<String, Map<TaskState, Integer>> countsByUnit(TasksWanted wanted, LocalDate day) {
        Map<String, Map<TaskState, Integer>> counts = new TreeMap<>();
        standings(wanted, day).forEach(standing -> count(counts, standing.plan().unit(), standing.state()));
        return counts;
    }

    /** How many tasks are in each state, for each leading unit; a task without one counts under an empty name. */
    public Map<String, Map<TaskState, Integer>> countsByLead(TasksWanted wanted, LocalDate day) {
        Map<String, Map<TaskState, Integer>> counts = new TreeMap<>();
        standings(wanted, day).forEach(standing -> {
            List<String> lead = standing.task().lead();
            (lead.isEmpty() ? List.of("") : lead).forEach(name -> count(counts, name, standing.state()));
        });
        return counts;
    }

    /** The deliveries whose last day lies within days, as they stand at a day, in order. */
    public List<Occurrence> occurrences(TasksWanted wanted, DayRange within, LocalDate day) {
        List<Occurrence> occurrences = new ArrayList<>();
        standings(wanted, day)
                .forEach(standing -> standing
                        .task()
                        .deliveriesAt(day, standing.plan().label().days())
                        .all()
                        .stream()
                        .filter(delivery -> within.contains(delivery.lastDay()))
                        .forEach(delivery ->
                                occurrences.add(new Occurrence(standing, delivery.lastDay(), delivery.report()))));
        occurrences.sort(Comparator.comparing(Occurrence::lastDay)
                .thenComparing(occurrence -> occurrence.standing().plan().unit()));
        return occurrences;
    }

    /** The plans in force of a unit, the newest year first. */
    public List<Plan> plansOf(String unit) {
        return inForce()
                .map(board -> board.plan)
                .filter(plan -> plan.unit().equals(unit))
                .sorted(Comparator.comparing((Plan plan) -> plan.label().days().from())
                        .reversed()
                        .thenComparing(Plan::id))
                .toList();
    }

    private Stream<TaskStanding> standings(TasksWanted wanted, LocalDate day) {
        return inForce().filter(board -> wanted.ofUnit(board.plan.unit())).flatMap(board -> board.at(day, wanted));
    }

    private Stream<BoardPlan> inForce() {
        return plans.values().stream().filter(board -> board.plan.status() == PlanStatus.PUBLISHED);
    }

    private static void count(Map<String, Map<TaskState, Integer>> counts, String key, TaskState state) {
        counts.computeIfAbsent(key, name -> new EnumMap<>(TaskState.class)).merge(state, 1, Integer::sum);
    }

    /** One page. */
    public record Found(List<TaskStanding> tasks, int total) {}

    /**
     * One delivery of a task.
     *
     * @param report what says that it was made, null while it is open
     */
    public record Occurrence(
            TaskStanding standing,
            LocalDate lastDay,
            @Nullable TaskProgress report) {

        /** How it stands at a day. */
        public TaskState stateAt(LocalDate day) {
            return report == null ? TaskState.ofOpen(lastDay, day) : TaskState.DONE;
        }
    }

    /** A plan and how its tasks stood at the day asked for last. */
    private static final class BoardPlan {

        private final Plan plan;
        private volatile @Nullable Standings last;
        private volatile @Nullable List<TaskWords> words;

        BoardPlan(Plan plan) {
            this.plan = plan;
        }

        Stream<TaskStanding> at(LocalDate day, TasksWanted wanted) {
            List<TaskStanding> standings = at(day);
            if (!wanted.hasWords()) {
                return standings.stream().filter(wanted::inState);
            }
            List<TaskWords> searched = words();
            return IntStream.range(0, standings.size())
                    .filter(i -> wanted.inState(standings.get(i)) && wanted.matches(searched.get(i)))
                    .mapToObj(standings::get);
        }

        private List<TaskStanding> at(LocalDate day) {
            Standings known = last;
            if (known == null || !known.day().equals(day)) {
                known = new Standings(
                        day,
                        plan.content().tasks().stream()
                                .map(task -> TaskStanding.of(plan, task, day))
                                .toList());
                last = known;
            }
            return known.tasks();
        }

        /** What is searched of each task, worked out when somebody searches for the first time. */
        private List<TaskWords> words() {
            List<TaskWords> all = words;
            if (all == null) {
                all = plan.content().tasks().stream().map(TaskWords::of).toList();
                words = all;
            }
            return all;
        }

        private record Standings(LocalDate day, List<TaskStanding> tasks) {}
    }
}

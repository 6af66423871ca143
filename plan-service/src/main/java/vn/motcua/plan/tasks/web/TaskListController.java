package vn.motcua.plan.tasks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.reference.ReferenceData;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.TaskState;
import vn.motcua.plan.tasks.TaskBoard;
import vn.motcua.plan.tasks.TasksWanted;

/** The tasks of all plans in force: what is due soon, overdue and done, for a ward, a lead or a province. */
@RestController
@RequestMapping("/api/plans/tasks")
class TaskListController {

    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_RANGE_DAYS = 400;

    private final TaskBoard board;
    private final ReferenceFeed reference;
    private final Texts texts;
    private final Clock clock;

    TaskListController(TaskBoard board, ReferenceFeed reference, Texts texts, Clock clock) {
        this.board = board;
        this.reference = reference;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    Page<TaskRow> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "true") boolean below,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw invalid("size", "page.bounds", Integer.toString(LONGEST_PAGE));
        }
        LocalDate day = day(at);
        ReferenceData known = reference.current();
        TaskBoard.Found found = board.search(
                new TasksWanted(units(unit, below, day, known), lead, text, states(state)), day, page, size);
        return new Page<>(
                found.tasks().stream()
                        .map(standing -> TaskRow.of(standing, day, known))
                        .toList(),
                page,
                size,
                found.total());
    }

    @GetMapping("/occurrences")
    List<TaskRow> occurrences(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "true") boolean below,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at) {
        if (to.isBefore(from) || from.plusDays(LONGEST_RANGE_DAYS).isBefore(to)) {
            throw invalid("to", "tasks.range", Integer.toString(LONGEST_RANGE_DAYS));
        }
        LocalDate day = day(at);
        ReferenceData known = reference.current();
        TasksWanted wanted = new TasksWanted(units(unit, below, day, known), null, null, Set.of());
        return board.occurrences(wanted, new DayRange(from, to), day).stream()
                .map(occurrence ->
                        TaskRow.of(occurrence.standing(), occurrence.lastDay(), occurrence.stateAt(day), day, known))
                .toList();
    }

    @GetMapping("/counts")
    TaskCounts counts(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "true") boolean below,
            @RequestParam(defaultValue = "unit") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at) {
        LocalDate day = day(at);
        ReferenceData known = reference.current();
        TasksWanted wanted = new TasksWanted(units(unit, below, day, known), null, null, Set.of());
        Map<String, Map<TaskState, Integer>> byUnit = board.countsByUnit(wanted, day);
        Map<String, Map<TaskState, Integer>> rows = switch (by) {
            case "unit" -> byUnit;
            case "lead" -> board.countsByLead(wanted, day);
            default -> throw invalid("by", "field.enum", "unit, lead");
        };
        Map<TaskState, Integer> total = new EnumMap<>(TaskState.class);
        byUnit.values().forEach(states -> states.forEach((state, count) -> total.merge(state, count, Integer::sum)));
        return new TaskCounts(
                day,
                total,
                rows.entrySet().stream()
                        .map(row -> new TaskCounts.Row(
                                row.getKey(),
                                by.equals("unit") ? known.units().name(row.getKey()) : row.getKey(),
                                row.getValue()))
                        .toList());
    }

    private LocalDate day(@Nullable LocalDate at) {
        return at == null ? LocalDays.date(clock.instant()) : at;
    }

    private @Nullable Set<String> units(@Nullable String unit, boolean below, LocalDate day, ReferenceData known) {
        if (unit == null) {
            return null;
        }
        Unit found = known.units()
                .resolve(unit)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, texts.get("unit.unknown", unit)));
        return below ? new HashSet<>(known.units().treeAt(day).withDescendants(found.code())) : Set.of(found.code());
    }

    private Set<TaskState> states(@Nullable List<String> names) {
        Set<TaskState> states = EnumSet.noneOf(TaskState.class);
        for (String name : names == null ? List.<String>of() : names) {
            try {
                states.add(
                        TaskState.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                throw invalid("state", "field.enum", "not-due, due-soon, done, overdue, ongoing");
            }
        }
        return states;
    }

    private ProblemException invalid(String field, String key, Object... arguments) {
        return new ProblemException(
                ProblemType.INVALID_INPUT,
                texts.get("problem.invalid-input"),
                List.of(FieldProblem.of(field, texts.get(key, arguments))));
    }
}

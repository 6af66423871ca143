package vn.motcua.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How many tasks of plans (nhiệm vụ) are in each state at the end of a day.
 *
 * @param total by state: NOT_DUE, DUE_SOON, DONE, OVERDUE, ONGOING
 * @param units the same by unit, those with tasks only
 */
public record TaskStates(LocalDate at, Map<String, Integer> total, List<OfUnit> units) {

    public TaskStates {
        total = Map.copyOf(total);
        units = List.copyOf(units);
    }

    /** The tasks of one unit by state. */
    public record OfUnit(String unit, String name, Map<String, Integer> states) {}
}

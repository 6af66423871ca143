package vn.motcua.plan.tasks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.plan.plans.TaskState;

/**
 * How many tasks are in each state.
 *
 * @param rows one for each unit or leading unit
 */
record TaskCounts(LocalDate at, Map<TaskState, Integer> total, List<Row> rows) {

    /**
     * One row.
     *
     * @param key the unit's code, or the leading unit's name, empty for tasks without one
     */
    record Row(String key, String name, Map<TaskState, Integer> states) {}
}

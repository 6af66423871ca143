package vn.motcua.plan.tasks;

import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.words.Unmarked;

/**
 * The words of a task that people search for, without marks.
 *
 * @param lead the leading units
 * @param all number, section and content
 */
record TaskWords(String lead, String all) {

    static TaskWords of(PlanTask task) {
        return new TaskWords(
                Unmarked.of(String.join("\n", task.lead())),
                Unmarked.of(String.join("\n", task.number(), task.section(), task.content())));
    }
}

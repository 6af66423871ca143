package vn.motcua.report.close;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.report.content.TaskStates;

/** Asks the plan-service, which alone knows tasks, how they stand. */
@FunctionalInterface
public interface TaskQuestions {

    /** The tasks of a unit and all below it at a day's end; empty when nobody answers: a close does not wait for it. */
    Optional<TaskStates> of(String unit, LocalDate at);
}

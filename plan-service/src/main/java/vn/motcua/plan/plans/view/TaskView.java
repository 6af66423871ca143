package vn.motcua.plan.plans.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.Origin;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.Reminded;
import vn.motcua.plan.plans.TaskProgress;
import vn.motcua.plan.plans.TaskState;

/**
 * A task as it is written.
 *
 * @param schedule the main one of the schedules
 * @param origin who set it; absent for the unit itself
 * @param reminded which deliveries people were reminded of; absent when of none
 * @param state at the day asked for; absent in the log and the store
 */
public record TaskView(
        String id,
        String number,
        String section,
        String content,
        List<String> lead,
        List<String> coordinating,
        List<String> supervising,
        List<String> products,
        Map<String, @Nullable Object> schedule,
        List<Map<String, @Nullable Object>> schedules,
        @Nullable Integer line,
        List<TaskProgress> progress,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Origin origin,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reminded reminded,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TaskState state) {

    static TaskView of(PlanTask task, @Nullable TaskState state) {
        List<Map<String, @Nullable Object>> schedules =
                task.schedules().stream().map(ScheduleView::of).toList();
        return new TaskView(
                task.id(),
                task.number(),
                task.section(),
                task.content(),
                task.lead(),
                task.coordinating(),
                task.supervising(),
                task.products(),
                schedules.isEmpty() ? Map.of() : schedules.getFirst(),
                schedules,
                task.line(),
                task.progress(),
                task.origin(),
                task.reminded().equals(Reminded.NONE) ? null : task.reminded(),
                state);
    }

    PlanTask task() {
        return new PlanTask(
                id,
                number,
                section,
                content,
                lead,
                coordinating,
                supervising,
                products,
                schedules.stream().map(ScheduleView::read).toList(),
                line,
                progress,
                origin,
                Objects.requireNonNullElse(reminded, Reminded.NONE));
    }
}

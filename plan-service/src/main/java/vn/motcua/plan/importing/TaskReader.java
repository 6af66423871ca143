package vn.motcua.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.plans.PlanTask;
import vn.motcua.plan.plans.TaskIds;

/** Reads tasks and gives each its stable id: as written, else made of section and number. */
final class TaskReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "number",
            "section",
            "content",
            "lead",
            "coordinating",
            "supervising",
            "products",
            "schedule",
            "schedules",
            "line",
            "progress",
            "origin",
            "reminded",
            "state");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    private final ReadingContext context;
    private final ScheduleReader schedules;

    TaskReader(ReadingContext context) {
        this.context = context;
        this.schedules = new ScheduleReader(context);
    }

    List<PlanTask> read(Fields document) {
        List<PlanTask> tasks = new ArrayList<>();
        TaskIds ids = new TaskIds();
        for (Fields fields : document.list("tasks")) {
            tasks.add(task(fields, ids));
        }
        return tasks;
    }

    private PlanTask task(Fields fields, TaskIds ids) {
        context.warnOfUnknown(fields, KNOWN);
        String number = Objects.requireNonNullElse(fields.text("number"), "");
        String section = Objects.requireNonNullElse(fields.text("section"), "");
        Integer line = context.line(fields);
        return new PlanTask(
                id(fields, section, number, ids),
                number,
                section,
                Objects.requireNonNullElse(fields.requiredText("content"), ""),
                fields.texts("lead"),
                fields.texts("coordinating"),
                fields.texts("supervising"),
                fields.texts("products"),
                schedules.read(fields, line),
                line,
                List.of());
    }

    private static String id(Fields fields, String section, String number, TaskIds ids) {
        String written = fields.text("id");
        if (written == null) {
            return ids.next(section, number);
        }
        if (!ID.matcher(written).matches()) {
            fields.report("id", "task.id", written);
        } else if (!ids.take(written)) {
            fields.report("id", "task.id-twice", written);
        }
        return written;
    }
}

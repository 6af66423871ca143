package vn.motcua.plan.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.document.Fields;
import vn.motcua.plan.plans.PlanTask;

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
    private static final Pattern SECTION_NUMBER = Pattern.compile("([IVXLC]+|\\d+)\\b.*", Pattern.DOTALL);

    private final ReadingContext context;
    private final ScheduleReader schedules;

    TaskReader(ReadingContext context) {
        this.context = context;
        this.schedules = new ScheduleReader(context);
    }

    List<PlanTask> read(Fields document) {
        List<PlanTask> tasks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields fields : document.list("tasks")) {
            tasks.add(task(fields, tasks.size() + 1, ids));
        }
        return tasks;
    }

    private PlanTask task(Fields fields, int ordinal, Set<String> ids) {
        context.warnOfUnknown(fields, KNOWN);
        String number = Objects.requireNonNullElse(fields.text("number"), "");
        String section = Objects.requireNonNullElse(fields.text("section"), "");
        Integer line = context.line(fields);
        return new PlanTask(
                id(fields, section, number, ordinal, ids),
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

    private static String id(Fields fields, String section, String number, int ordinal, Set<String> ids) {
        String written = fields.text("id");
        if (written != null) {
            if (!ID.matcher(written).matches()) {
                fields.report("id", "task.id", written);
            } else if (!ids.add(written)) {
                fields.report("id", "task.id-twice", written);
            }
            return written;
        }
        String made = made(section, number, ordinal);
        String id = made;
        for (int i = 2; !ids.add(id); i++) {
            id = made + '-' + i;
        }
        return id;
    }

    private static String made(String section, String number, int ordinal) {
        Matcher matcher = SECTION_NUMBER.matcher(section);
        String sectionNumber = matcher.matches() ? matcher.group(1) : null;
        String own = clean(number);
        return join(sectionNumber, own.isEmpty() ? Integer.toString(ordinal) : own);
    }

    private static String join(@Nullable String section, String number) {
        return section == null || section.equals(number) ? number : section + '.' + number;
    }

    private static String clean(String number) {
        String cleaned = number.replaceAll("[^A-Za-z0-9.-]+", "").replaceAll("^[.-]+|[.-]+$", "");
        return cleaned.length() > 20 ? cleaned.substring(0, 20) : cleaned;
    }
}

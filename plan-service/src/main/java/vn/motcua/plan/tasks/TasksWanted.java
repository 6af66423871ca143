package vn.motcua.plan.tasks;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.TaskState;
import vn.motcua.plan.words.Unmarked;

/**
 * Which tasks to look for; null and empty do not narrow.
 *
 * @param units whose plans
 * @param lead part of a leading unit's name, with or without tone marks
 * @param text part of number, section or content, with or without tone marks
 */
public record TasksWanted(
        @Nullable Set<String> units,
        @Nullable String lead,
        @Nullable String text,
        Set<TaskState> states) {

    public TasksWanted {
        units = units == null ? null : Set.copyOf(units);
        lead = lead == null || lead.isBlank() ? null : Unmarked.of(lead);
        text = text == null || text.isBlank() ? null : Unmarked.of(text);
        states = Set.copyOf(states);
    }

    boolean ofUnit(String unit) {
        return units == null || units.contains(unit);
    }

    boolean inState(TaskStanding standing) {
        return states.isEmpty() || states.contains(standing.state());
    }

    boolean hasWords() {
        return lead != null || text != null;
    }

    boolean matches(TaskWords words) {
        return (lead == null || words.lead().contains(lead))
                && (text == null || words.all().contains(text));
    }
}

package vn.motcua.plan.drafting.outline;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.text.Plain;

/**
 * What titles of chapters say of what stands below them: the part of the vocabulary that headings are read by.
 *
 * @param tasks what chapters of tasks (nhiệm vụ) are called
 * @param notTasks what is never a task, as aims and grounds
 */
public record SectionWords(Plain plain, Pattern tasks, Pattern notTasks) {

    /** Whether one of the headings above is of tasks. */
    boolean anyOfTasks(List<Outline.Node> headings) {
        return headings.stream().anyMatch(heading -> names(heading, tasks));
    }

    /** Whether the heading is of what is never a task. */
    boolean isNoTask(Outline.Node heading) {
        return names(heading, notTasks);
    }

    private boolean names(Outline.Node heading, Pattern pattern) {
        return pattern.matcher(plain.of(heading.title().text())).find();
    }
}

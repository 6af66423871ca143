package vn.motcua.plan.plans;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two texts of a plan say differently, the earlier one first. */
public record PlanDiff(List<Difference> fields, Part targets, Part tasks) {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 30;

    public PlanDiff {
        fields = List.copyOf(fields);
    }

    /** Compares what two plans say; reports on tasks and lines do not count. */
    public static PlanDiff between(PlanContent before, PlanContent after) {
        return PlanComparison.of(before, after);
    }

    /** True when both say the same. */
    public boolean isEmpty() {
        return fields.isEmpty() && targets.isEmpty() && tasks.isEmpty();
    }

    /** In short, for people: one line for each difference, the last says how many more there are. */
    public List<String> lines() {
        List<String> all = Stream.of(
                        fields.stream().map(Difference::line), targets.lines("targets"), tasks.lines("tasks"))
                .flatMap(lines -> lines)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE - 1) + '…' : line)
                .toList();
        return all.size() <= MOST_LINES
                ? all
                : Stream.concat(all.stream().limit(MOST_LINES - 1L), Stream.of("+" + (all.size() - MOST_LINES + 1)))
                        .toList();
    }

    /** One field that both say otherwise; null where it is empty. */
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {

        String line() {
            return field + ": " + before + " -> " + after;
        }
    }

    /** The targets or the tasks. */
    public record Part(List<Item> added, List<Item> removed, List<Changed> changed) {
        public Part {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }

        Stream<String> lines(String name) {
            return Stream.of(
                            added.stream().map(item -> "+ " + name + '[' + item.key() + "] " + item.text()),
                            removed.stream().map(item -> "- " + name + '[' + item.key() + "] " + item.text()),
                            changed.stream()
                                    .flatMap(item -> item.fields().stream()
                                            .map(field -> name + '[' + item.key() + "]." + field.line())))
                    .flatMap(lines -> lines);
        }
    }

    /**
     * One that only one of the texts has.
     *
     * @param key the id of a task; of a target its indicator, and its sector group after a slash
     */
    public record Item(String key, String text) {}

    /** One that both texts have. */
    public record Changed(String key, List<Difference> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }
}

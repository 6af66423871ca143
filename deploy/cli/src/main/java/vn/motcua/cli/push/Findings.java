package vn.motcua.cli.push;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sent, and what was refused or could not be read, grouped by reason; it stays small however much it is. */
final class Findings {

    private static final int EXAMPLES = 3;
    private static final int SINGLE = 20;
    private static final int GROUPS = 500;

    private final List<Refused> first = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private long sent;
    private long refused;
    private long malformed;

    /** One refusal, with its place. */
    record Refused(Place place, String id, String field, String message) {}

    /** Refusals of one reason. */
    record Group(String field, String message, long count, List<Refused> examples) {}

    synchronized void sent(long items) {
        sent += items;
    }

    synchronized void refused(Place place, String id, String field, String message) {
        refused++;
        note(new Refused(place, id, field, message));
    }

    synchronized void malformed(Place place, String message) {
        malformed++;
        note(new Refused(place, "", "JSON", message));
    }

    synchronized long sent() {
        return sent;
    }

    synchronized long refused() {
        return refused;
    }

    synchronized long malformed() {
        return malformed;
    }

    /** All refusals one by one while they are few, ordered by place; empty when they are many. */
    synchronized List<Refused> single() {
        return refused + malformed > SINGLE
                ? List.of()
                : first.stream()
                        .sorted(Comparator.comparing((Refused it) -> it.place.file())
                                .thenComparingLong(it -> it.place.line()))
                        .toList();
    }

    /** The reasons, the most frequent first. */
    synchronized List<Group> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparingLong(Group::count).reversed())
                .toList();
    }

    private void note(Refused it) {
        if (first.size() < SINGLE) {
            first.add(it);
        }
        String reason = it.field + '\u0000' + it.message;
        @Nullable Group group = groups.get(reason);
        if (group == null && groups.size() >= GROUPS) {
            reason = "";
            group = groups.get(reason);
        }
        List<Refused> examples = new ArrayList<>(group == null ? List.of() : group.examples);
        if (examples.size() < EXAMPLES) {
            examples.add(it);
        }
        boolean other = reason.isEmpty();
        groups.put(
                reason,
                new Group(
                        other ? "…" : it.field,
                        other ? "…" : it.message,
                        group == null ? 1 : group.count + 1,
                        examples));
    }
}

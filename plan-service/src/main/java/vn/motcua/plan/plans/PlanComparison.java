package vn.motcua.plan.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.plans.PlanDiff.Changed;
import vn.motcua.plan.plans.PlanDiff.Difference;
import vn.motcua.plan.plans.PlanDiff.Item;
import vn.motcua.plan.plans.PlanDiff.Part;
import vn.motcua.plan.schedule.ScheduleWords;

/** Compares two texts of a plan: tasks by their id, targets by what they are about. */
final class PlanComparison {

    private PlanComparison() {}

    static PlanDiff of(PlanContent before, PlanContent after) {
        return new PlanDiff(
                differences(fields(before), fields(after)),
                compare(before.targets(), after.targets(), PlanComparison::key, PlanComparison::fields),
                compare(before.tasks(), after.tasks(), PlanTask::id, PlanComparison::fields));
    }

    private static <T> Part compare(
            List<T> before, List<T> after, Function<T, String> key, Function<T, Map<String, String>> fields) {
        List<T> left = new ArrayList<>(before);
        List<T> open = new ArrayList<>();
        for (T item : after) {
            Optional<T> same = left.stream()
                    .filter(other -> key.apply(other).equals(key.apply(item))
                            && fields.apply(other).equals(fields.apply(item)))
                    .findFirst();
            same.ifPresentOrElse(left::remove, () -> open.add(item));
        }
        List<Item> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (T item : open) {
            Optional<T> same = left.stream()
                    .filter(other -> key.apply(other).equals(key.apply(item)))
                    .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                changed.add(new Changed(key.apply(item), differences(fields.apply(same.get()), fields.apply(item))));
            } else {
                added.add(item(item, key, fields));
            }
        }
        return new Part(
                added, left.stream().map(item -> item(item, key, fields)).toList(), changed);
    }

    private static <T> Item item(T item, Function<T, String> key, Function<T, Map<String, String>> fields) {
        Map<String, String> said = fields.apply(item);
        return new Item(
                key.apply(item),
                said.containsKey("content")
                        ? Objects.requireNonNull(said.get("content"))
                        : String.join(" ", said.values()));
    }

    private static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        Map<String, String> names = new LinkedHashMap<>(before);
        names.putAll(after);
        return names.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Difference(name, before.get(name), after.get(name)))
                .toList();
    }

    private static Map<String, String> fields(PlanContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", content.title());
        put(fields, "source", content.source());
        put(fields, "sample", Boolean.toString(content.sample()));
        put(fields, "reporting.cutoff", content.reporting().cutOff().code());
        put(
                fields,
                "reporting.deadlines",
                content.reporting().deadlines().stream().map(ScheduleWords::of).collect(Collectors.joining("; ")));
        return fields;
    }

    private static String key(PlanTarget target) {
        return target.sectorGroup() == null ? target.indicator() : target.indicator() + '/' + target.sectorGroup();
    }

    private static Map<String, String> fields(PlanTarget target) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "form", target.form().name());
        put(fields, "value", number(target.value()));
        put(fields, "stretch", number(target.stretch()));
        put(fields, "base", number(target.base()));
        return fields;
    }

    private static Map<String, String> fields(PlanTask task) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "number", task.number());
        put(fields, "section", task.section());
        put(fields, "content", task.content());
        put(fields, "lead", String.join(", ", task.lead()));
        put(fields, "coordinating", String.join(", ", task.coordinating()));
        put(fields, "supervising", String.join(", ", task.supervising()));
        put(fields, "products", String.join(", ", task.products()));
        put(
                fields,
                "schedules",
                task.schedules().stream().map(ScheduleWords::of).collect(Collectors.joining("; ")));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}

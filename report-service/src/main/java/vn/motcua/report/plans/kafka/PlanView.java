package vn.motcua.report.plans.kafka;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.indicator.Target;
import vn.motcua.contracts.indicator.TargetForm;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period.Months;
import vn.motcua.report.plans.PublishedPlan;
import vn.motcua.report.plans.Reporting;

/** The published plans that the topic of plans tells of; {@link #current()} is always the newest state. */
final class PlanView {

    private static final Logger LOG = LoggerFactory.getLogger(PlanView.class);
    private static final String PUBLISHED = "PUBLISHED";
    private static final String ISSUED = "ISSUED";
    private static final String BEFORE = "BEFORE";

    private final JsonMapper json;
    private final Map<String, PublishedPlan> plans = new TreeMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private volatile List<PublishedPlan> current = List.of();

    PlanView(JsonMapper json) {
        this.json = json;
    }

    Collection<PublishedPlan> current() {
        return current;
    }

    /**
     * Takes one record; one that can't be read is told and passed over, so that it never stops a start. Every record has
     * the whole plan, and versions only grow: one that comes again changes nothing, and one that is older than what was
     * taken is passed over.
     */
    void apply(ConsumerRecord<String, byte[]> record) {
        try {
            take(record.key(), record.value());
        } catch (RuntimeException e) {
            LOG.warn("Plan '{}' at offset {} is passed over: {}", record.key(), record.offset(), e.getMessage());
        }
        current = List.copyOf(plans.values());
    }

    private void take(String key, byte @Nullable [] value) {
        if (value == null) {
            versions.remove(key);
            plans.remove(key);
            return;
        }
        JsonNode data = json.readTree(value).path("data");
        long version = data.path("version").asLong(0);
        if (version < versions.getOrDefault(key, 0L)) {
            return;
        }
        if (PUBLISHED.equals(data.path("status").asString(""))) {
            plans.put(key, plan(data));
        } else {
            plans.remove(key);
        }
        versions.put(key, version);
    }

    private static PublishedPlan plan(JsonNode plan) {
        String id = plan.path("id").asString();
        int year = plan.path("year").asInt();
        int half = plan.path("half").asInt(0);
        List<Target> targets = new ArrayList<>();
        plan.path("targets").forEach(target -> targets.add(target(target, id)));
        return new PublishedPlan(
                id,
                plan.path("unit").asString(),
                plan.path("version").asInt(0),
                half == 0 ? new Months(Months.Kind.YEAR, year, 1) : new Months(Months.Kind.HALF, year, half),
                targets,
                ISSUED.equals(plan.path("kind").asString("")),
                reporting(plan.path("reporting")));
    }

    /** Null where the plan does not say how the unit reports; a deadline of an unknown kind is left out. */
    private static @Nullable Reporting reporting(JsonNode rule) {
        CutOff cutOff = CutOff.of(rule.path("cutoff").asString("")).orElse(null);
        if (cutOff == null) {
            return null;
        }
        List<Reporting.Deadline> deadlines = new ArrayList<>();
        rule.path("deadlines").forEach(deadline -> {
            Reporting.Kind kind = kind(deadline.path("period").asString(""));
            if (kind != null) {
                deadlines.add(new Reporting.Deadline(
                        kind,
                        BEFORE.equals(deadline.path("bound").asString("")),
                        whole(deadline, "day"),
                        whole(deadline, "month")));
            }
        });
        return new Reporting(cutOff, deadlines);
    }

    private static Reporting.@Nullable Kind kind(String name) {
        return switch (name) {
            case "WEEK" -> Reporting.Kind.WEEK;
            case "MONTH" -> Reporting.Kind.MONTH;
            case "QUARTER" -> Reporting.Kind.QUARTER;
            case "YEAR" -> Reporting.Kind.YEAR;
            default -> null;
        };
    }

    private static @Nullable Integer whole(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isInt() ? value.intValue() : null;
    }

    private static Target target(JsonNode target, String plan) {
        return new Target(
                target.path("indicator").asString(),
                text(target, "sectorGroup"),
                TargetForm.valueOf(target.path("form").asString()),
                target.path("value").decimalValue(),
                number(target, "stretch"),
                number(target, "base"),
                plan);
    }

    private static @Nullable String text(JsonNode target, String field) {
        JsonNode value = target.path(field);
        return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
    }

    private static @Nullable BigDecimal number(JsonNode target, String field) {
        JsonNode value = target.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }
}

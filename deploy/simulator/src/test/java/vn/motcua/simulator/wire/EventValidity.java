package vn.motcua.simulator.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What section 2 of the contract asks of an event, written down once more for the tests. */
final class EventValidity {

    private static final Set<String> STEPS = Set.of(
            "IN_PROGRESS",
            "SUPPLEMENT_REQUESTED",
            "SUPPLEMENTED",
            "PAYMENT_REQUESTED",
            "COMPLETED",
            "RETURNED",
            "STOPPED",
            "WITHDRAWN",
            "REFUSED");
    private static final Set<String> CAUSES =
            Set.of("SUBJECTIVE", "SYSTEM_FAULT", "NETWORK_OUTAGE", "NATURAL_DISASTER", "FORCE_MAJEURE", "OTHER_AGENCY");

    private final JsonNode event;
    private final JsonNode data;
    private final List<String> problems = new ArrayList<>();

    private EventValidity(JsonNode event) {
        this.event = event;
        this.data = event.path("data");
    }

    /** What is wrong with an event of that ward, which has these names in {@code source}. */
    static List<String> problems(JsonNode event, String ward, Set<String> names) {
        EventValidity validity = new EventValidity(event);
        validity.check(ward, names);
        return validity.problems;
    }

    static Instant instant(String text) {
        return text.endsWith("Z") || text.contains("+")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.ofHours(7));
    }

    private void check(String ward, Set<String> names) {
        require("1.0".equals(event.path("specversion").asString("")), "specversion");
        for (String name : List.of("id", "source", "type", "subject", "time")) {
            require(!event.path(name).asString("").isEmpty(), name);
        }
        String[] source = event.path("source").asString().split("/");
        require(source.length == 4 && source[1].equals("units") && names.contains(source[2]), "source");
        time(event, "time", false);
        if (data.has("unit")) {
            require(ward.equals(data.path("unit").asString()), "unit");
        }
        data(event.path("type").asString().substring("vn.motcua.".length()));
    }

    private void data(String type) {
        switch (type) {
            case "dossier.accepted" -> accepted();
            case "dossier.rescheduled" -> {
                String reason = oneOf(data, "reason", Set.of("EXTENSION", "SUPPLEMENT", "CORRECTION", "APOLOGY"));
                time(data, "dueAt", reason.equals("CORRECTION"));
            }
            case "dossier.progressed" -> step(data);
            case "dossier.timeline" -> {
                require(data.path("steps").isArray() && data.path("steps").size() <= 1000, "steps");
                data.path("steps").forEach(this::step);
            }
            case "dossier.scanned" -> {
                for (String name : List.of("digitized", "reused", "fromNationalStore")) {
                    count(name);
                    require(data.path(name).asInt() <= count("components"), name);
                }
            }
            case "dossier.paid" -> {
                require(!data.path("payment").asString("").isEmpty(), "payment");
                require(count("amount") > 0, "amount");
                oneOf(data, "method", Set.of("ONLINE", "CASH", "BANK_TRANSFER", "POSTAL"));
                time(data, "paidAt", false);
            }
            case "dossier.result" -> flag("electronic");
            case "dossier.lateness" -> {
                if (!data.path("cause").isNull()) {
                    oneOf(data, "cause", CAUSES);
                }
                time(data, "apologizedAt", true);
            }
            case "dossier.voided" -> flag("voided");
            case "feedback.received" -> {
                require(data.has("unit"), "unit");
                oneOf(data, "kind", Set.of("REGULATION", "CONDUCT"));
                time(data, "receivedAt", false);
                time(data, "dueAt", true);
            }
            case "feedback.resolved" -> {
                time(data, "resolvedAt", false);
                flag("published");
            }
            case "dossier.rated", "feedback.rated" -> {
                flag("satisfied");
                time(data, "ratedAt", false);
            }
            case "figure.declared" -> {
                count("numerator");
                count("denominator");
                String subject = data.path("unit").asString()
                        + '/'
                        + data.path("figure").asString()
                        + '/'
                        + data.path("period").asString();
                require(subject.equals(event.path("subject").asString()), "subject");
            }
            default -> problems.add("type " + type);
        }
    }

    private void accepted() {
        require(data.has("unit"), "unit");
        require(!data.path("procedure").asString("").isEmpty(), "procedure");
        oneOf(data, "channel", Set.of("ONLINE", "COUNTER", "POSTAL"));
        time(data, "acceptedAt", false);
        time(data, "dueAt", true);
        count("feeDue");
    }

    private void step(JsonNode node) {
        oneOf(node, "step", STEPS);
        time(node, "at", false);
    }

    private long count(String name) {
        JsonNode node = data.path(name);
        require(node.isIntegralNumber() && node.asLong() >= 0, name);
        return node.asLong(0);
    }

    private void flag(String name) {
        require(data.path(name).isBoolean(), name);
    }

    private String oneOf(JsonNode node, String name, Set<String> values) {
        String value = node.path(name).asString("");
        require(values.contains(value), name);
        return value;
    }

    private void time(JsonNode node, String name, boolean orNull) {
        JsonNode value = node.path(name);
        if (value.isNull() || value.isMissingNode()) {
            require(orNull, name);
            return;
        }
        Instant time = instant(value.asString());
        require(time.isAfter(Instant.parse("2025-10-01T00:00:00Z")), name);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            problems.add(what + " in " + event);
        }
    }
}

package vn.motcua.indicator.intake;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.event.InstantBounds;
import vn.motcua.kit.event.Instants;

/** Reads the attributes of one event; the first that is not in order is the problem. */
final class EnvelopeCheck {

    private static final int LONGEST = 200;
    private static final int LONGEST_ID = 500;
    private static final Pattern SOURCE = Pattern.compile("/units/([^/]+)/(.*\\S.*)");

    private final JsonNode event;
    private final Visit visit;
    private @Nullable Unit unit;
    private @Nullable Refusal problem;

    EnvelopeCheck(JsonNode event, Visit visit) {
        this.event = event;
        this.visit = visit;
    }

    /** The attributes; null when there is a {@link #problem()}. */
    @Nullable
    Envelope read() {
        String id = text("id", LONGEST_ID);
        String source = text("source", 2 * LONGEST);
        String typeName = text("type", LONGEST);
        String subject = text("subject", LONGEST);
        String time = text("time", LONGEST);
        specVersion();
        EventType type = typeName == null ? null : type(typeName);
        String system = source == null ? null : system(source);
        Instant instant = time == null ? null : instant(time);
        if (problem != null
                || id == null
                || type == null
                || subject == null
                || time == null
                || unit == null
                || system == null
                || instant == null) {
            return null;
        }
        return new Envelope(id, unit, system, type, subject, time, instant);
    }

    /** What is wrong. */
    Refusal problem() {
        if (problem == null) {
            throw new IllegalStateException("the envelope is in order");
        }
        return problem;
    }

    /** The code of the unit, empty where it is not known. */
    String unitCode() {
        return unit == null ? "" : unit.code();
    }

    private @Nullable String text(String field, int longest) {
        JsonNode value = event.get(field);
        if (value == null || value.isNull()) {
            return refuse(field, "field.required");
        }
        if (!value.isString()) {
            return refuse(field, "field.text");
        }
        String text = value.stringValue();
        if (text.isBlank()) {
            return refuse(field, "field.required");
        }
        if (text.length() > longest) {
            return refuse(field, "field.text-length", longest);
        }
        return Texts.clean(text) ? text : refuse(field, "intake.text-unclean");
    }

    private void specVersion() {
        JsonNode version = event.get("specversion");
        if (version != null && !version.isNull() && !(version.isString() && "1.0".equals(version.stringValue()))) {
            refuse("specversion", "intake.specversion");
        }
    }

    private @Nullable EventType type(String name) {
        EventType type = EventType.named(name).orElse(null);
        return type == null ? refuse("type", "intake.type") : type;
    }

    private @Nullable String system(String source) {
        Matcher matcher = SOURCE.matcher(source);
        if (!matcher.matches()) {
            return refuse("source", "intake.source");
        }
        unit = visit.reference().unit(matcher.group(1)).orElse(null);
        if (unit == null) {
            return refuse("source", "unit.unknown", Texts.codeOrDots(matcher.group(1)));
        }
        return visit.allowed().test(unit) ? matcher.group(2) : refuse("source", "intake.unit-forbidden", unit.code());
    }

    private @Nullable Instant instant(String time) {
        Instant instant = Instants.parse(time).orElse(null);
        InstantBounds bounds = visit.bounds();
        if (instant == null) {
            return refuse("time", "field.instant");
        }
        if (instant.isBefore(bounds.earliest())) {
            return refuse("time", "field.instant-early");
        }
        return instant.isAfter(bounds.latest()) ? refuse("time", "field.instant-late") : instant;
    }

    private <T> @Nullable T refuse(String field, String key, Object... arguments) {
        if (problem == null) {
            problem = Refusal.of(field, key, arguments);
        }
        return null;
    }
}

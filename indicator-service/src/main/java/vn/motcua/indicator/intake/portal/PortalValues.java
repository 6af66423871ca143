package vn.motcua.indicator.intake.portal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.indicator.intake.Texts;

/**
 * The values of one object of a portal message: any may come as a string, a number, true or false, null, or be empty
 * (contract, section 2). What can't be read is reported and read as empty.
 */
final class PortalValues {

    static final int LONGEST_TEXT = 200;

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("MMddHHmmss")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,15})(?:\\.00?)?");
    private static final long MOST = 1_000_000_000_000_000L;

    private final JsonNode object;
    private final String prefix;
    private final PortalProblems problems;

    PortalValues(JsonNode object, String prefix, PortalProblems problems) {
        this.object = object;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** A value as text, true as 1, false as 0, a whole number without {@code .0}; null where it is no single value. */
    static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "1" : "0";
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            boolean readable = number.precision() - number.scale() <= 40 && number.scale() <= 40;
            return readable && number.stripTrailingZeros().scale() <= 0
                    ? number.setScale(0).toPlainString()
                    : number.toString();
        }
        return value.isString() ? value.stringValue().strip() : null;
    }

    /** The path of a field from the item on. */
    String path(String field) {
        return prefix + field;
    }

    /** A text, empty where there is none. */
    String text(String field) {
        String text = text(object.get(field));
        if (text == null) {
            report(field, "portal.value");
            return "";
        }
        if (text.length() > LONGEST_TEXT) {
            report(field, "field.text-length", LONGEST_TEXT);
            return "";
        }
        if (!Texts.clean(text)) {
            report(field, "intake.text-unclean");
            return "";
        }
        return text;
    }

    /** True where there is anything, such as the link of a file; what it says is not kept. */
    boolean present(String field) {
        String text = text(object.get(field));
        if (text == null) {
            report(field, "portal.value");
        }
        return text != null && !text.isEmpty();
    }

    /** A code out of a list; null where it is empty. */
    @Nullable
    Integer code(String field, Set<Integer> known) {
        String text = word(field);
        if (text.isEmpty()) {
            return null;
        }
        String whole = whole(text);
        for (Integer code : known) {
            if (whole != null && code == Long.parseLong(whole)) {
                return code;
            }
        }
        report(
                field,
                "field.enum",
                String.join(", ", known.stream().sorted().map(String::valueOf).toList()));
        return null;
    }

    /** A sum of money in VND, 0 where it is empty. */
    long money(String field) {
        String text = word(field);
        if (text.isEmpty()) {
            return 0;
        }
        String whole = whole(text);
        if (whole == null || Long.parseLong(whole) > MOST) {
            report(field, "portal.money");
            return 0;
        }
        return Long.parseLong(whole);
    }

    /** A local date and time; null where it is empty. */
    @Nullable
    Moment date(String field) {
        String text = word(field);
        if (text.isEmpty()) {
            return null;
        }
        String whole = whole(text);
        try {
            LocalDateTime local = LocalDateTime.parse(whole == null ? text : whole, DATE);
            if (local.getYear() > 0) {
                return new Moment(path(field), LocalDays.instant(local));
            }
        } catch (DateTimeException e) {
            // told below, with every other text that is no date
        }
        report(field, "portal.date");
        return null;
    }

    /** The objects of a list; none where it is null or empty. */
    List<PortalValues> list(String field) {
        JsonNode value = object.get(field);
        if (value == null
                || value.isNull()
                || (value.isString() && value.stringValue().isBlank())) {
            return List.of();
        }
        if (!value.isArray()) {
            report(field, "field.list");
            return List.of();
        }
        List<PortalValues> items = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            String name = field + '[' + i + ']';
            if (value.get(i).isObject()) {
                items.add(new PortalValues(value.get(i), prefix + name + '.', problems));
            } else {
                report(name, "field.object");
            }
        }
        return items;
    }

    /** A moment that becomes an instant of a fact, within the bounds that facts have; null where it is empty. */
    @Nullable
    Instant fact(@Nullable Moment moment) {
        return moment == null ? null : problems.checked(moment);
    }

    void report(String field, String key, Object... arguments) {
        problems.add(path(field), key, arguments);
    }

    /** A value as text, the words true and false as 1 and 0. */
    private String word(String field) {
        String text = text(object.get(field));
        if (text == null) {
            report(field, "portal.value");
            return "";
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            default -> text;
        };
    }

    private static @Nullable String whole(String text) {
        var matcher = WHOLE.matcher(text);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** A date and time that was sent, and where. */
    record Moment(String field, Instant instant) {}
}

package vn.motcua.indicator.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.Messages;

/** Local times and lengths of time as people read them, such as 3 ngày 4 giờ. */
public final class TimeTexts {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Messages messages;

    /** Texts in the language of the question. */
    public TimeTexts(Messages messages) {
        this.messages = messages;
    }

    /** The local time. */
    public String of(Instant instant) {
        return WHEN.format(instant.atOffset(LocalDays.OFFSET));
    }

    /** Days, hours and minutes, as far as there are any; seconds of less than a minute. */
    public String of(Duration length) {
        List<String> parts = new ArrayList<>();
        add(parts, "duration.days", length.toDaysPart());
        add(parts, "duration.hours", length.toHoursPart());
        add(parts, "duration.minutes", length.toMinutesPart());
        return parts.isEmpty() ? messages.get("duration.seconds", length.toSecondsPart()) : String.join(" ", parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count != 0) {
            parts.add(messages.get(key, Long.toString(count)));
        }
    }
}

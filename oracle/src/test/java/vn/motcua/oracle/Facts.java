package vn.motcua.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events of unit 11911 in January 2026, written shortly: {@code "05 09:00"} is the 5th at nine, local. */
final class Facts {

    private final Oracle oracle = Oracle.of(WorkingCalendar.vietnam());
    private final List<Event> events = new ArrayList<>();

    static Facts of() {
        return new Facts();
    }

    /** A dossier D accepted then, due then ({@code null}: no due date). */
    Facts accepted(String at, String more) {
        return says("dossier.accepted", "D", at, """
                "unit":"11911","procedure":"P","channel":"COUNTER","acceptedAt":"%s",%s""".formatted(instant(at), more));
    }

    Facts due(String at, String due) {
        return accepted(at, "\"dueAt\":\"" + instant(due) + "\"");
    }

    Facts step(String at, String step) {
        return says("dossier.progressed", "D", at, "\"step\":\"%s\",\"at\":\"%s\"".formatted(step, instant(at)));
    }

    Facts rescheduled(String at, String due, String reason) {
        return says(
                "dossier.rescheduled", "D", at, "\"dueAt\":\"%s\",\"reason\":\"%s\"".formatted(instant(due), reason));
    }

    /** Any event; the id tells nothing. */
    Facts says(String type, String subject, String at, String data) {
        events.add(Event.parse("""
                {"id":"e","source":"/units/11911/test","type":"vn.motcua.%s","subject":"%s","time":"%s","data":{%s}}""".formatted(type, subject, instant(at), data)));
        return this;
    }

    /** The measure, by day of the month. */
    Map<Integer, Long> days(String measure) {
        Map<Integer, Long> days = new TreeMap<>();
        oracle.cells(events).forEach((key, measures) -> {
            if (measures.containsKey(measure)) {
                days.put(dayOfJanuary(key.day()), measures.get(measure));
            }
        });
        return days;
    }

    List<Event> events() {
        return events;
    }

    /** {@code "05 09:00"} in full. */
    static String instant(String at) {
        return "2026-01-%sT%s:00+07:00".formatted(at.substring(0, 2), at.substring(3));
    }

    private static int dayOfJanuary(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - LocalDate.of(2025, 12, 31).toEpochDay());
    }
}

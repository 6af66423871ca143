package vn.motcua.oracle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an event says something about: one facet of one subject of one unit (contract, section 2, the table). Within a facet
 * the event of greatest precedence holds, whatever came first.
 *
 * @param unit code of the accepting unit
 * @param kind dossier, feedback or figure: each has its own name space of subjects
 * @param name the facet, with the key inside it where it has one (payment, step and instant, figure and period)
 */
record Facet(String unit, String kind, String subject, String name) {

    static final String PROGRESSED = "progressed";
    static final String PAID = "paid";

    static Facet of(Event event) {
        String[] words = event.type().split("\\.");
        String kind = words[2];
        String verb = words[3];
        String name = switch (verb) {
            case "rescheduled" -> event.text("reason").equals("APOLOGY") ? "apology" : verb;
            case PROGRESSED -> verb + " " + event.text("step") + " " + event.instant("at");
            case PAID -> verb + " " + event.text("payment");
            default -> verb;
        };
        return new Facet(event.unit(), kind, event.subject(), name);
    }

    /** The events that hold: of every facet the one of greatest precedence. */
    static Map<Facet, Event> winners(Collection<Event> events) {
        Map<Facet, Event> winners = new LinkedHashMap<>();
        for (Event event : events) {
            winners.merge(of(event), event, Facet::greater);
        }
        return winners;
    }

    /** The subject itself, without naming a facet of it. */
    Facet ofSubject() {
        return new Facet(unit, kind, subject, "");
    }

    private static Event greater(Event one, Event other) {
        return Event.BY_PRECEDENCE.compare(one, other) >= 0 ? one : other;
    }
}

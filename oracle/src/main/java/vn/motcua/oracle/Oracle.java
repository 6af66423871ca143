package vn.motcua.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Recomputes all figures from scratch out of raw events, naively, for tests to hold the system against. The order of the
 * events and repetitions among them do not matter.
 *
 * <pre>{@code
 * Oracle oracle = Oracle.of(WorkingCalendar.vietnam());
 * var cells = oracle.cells(events);
 * var indicators = Oracle.indicators(cells, Set.of("11911"), from, to);
 * }</pre>
 */
public final class Oracle {

    private static final String FEEDBACK_RECEIVED = "vn.motcua.feedback.received";

    private final WorkingCalendar calendar;

    private Oracle(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** An oracle that reckons missing feedback due dates by this calendar. */
    public static Oracle of(WorkingCalendar calendar) {
        return new Oracle(calendar);
    }

    /** All day cells (contract, section 4): measure names with their values, only those other than 0, only cells that have any. */
    public SortedMap<CellKey, SortedMap<String, Long>> cells(Collection<Event> events) {
        var tally = new Tally();
        subjects(events).forEach((subject, facets) -> {
            switch (subject.kind()) {
                case "dossier" -> DossierFigures.count(facets, tally);
                case "feedback" -> FeedbackFigures.count(facets, tally);
                default -> {}
            }
        });
        return tally.cells();
    }

    /** The declared figures that hold (số liệu tự khai), each of a unit's own declaration. */
    public SortedMap<DeclaredKey, Ratio> declared(Collection<Event> events) {
        SortedMap<DeclaredKey, Ratio> declared = new TreeMap<>();
        Facet.winners(events).forEach((facet, event) -> {
            if (facet.kind().equals("figure")) {
                declared.put(
                        new DeclaredKey(facet.unit(), event.text("figure"), event.text("period")),
                        new Ratio(event.whole("numerator", 0), event.whole("denominator", 0)));
            }
        });
        return declared;
    }

    /** The events as the intake writes them to the log: a missing due date of feedback filled in by the calendar. */
    public List<Event> filled(Collection<Event> events) {
        return events.stream().map(this::filled).toList();
    }

    /**
     * The computed indicators (contract, section 5) of each unit's own dossiers, once the period {@code from}..{@code to} (both
     * inclusive) lies in the past. Units without a cell get 0 / 0 throughout. For sums over several units, other instants and
     * narrower views see {@link Figures}.
     */
    public static SortedMap<String, SortedMap<String, Ratio>> indicators(
            Map<CellKey, ? extends Map<String, Long>> cells, Set<String> units, LocalDate from, LocalDate to) {
        SortedMap<String, SortedMap<String, Ratio>> byUnit = new TreeMap<>();
        for (String unit : units) {
            byUnit.put(unit, Figures.of(cells).ofUnits(Set.of(unit)).indicators(from, to));
        }
        return byUnit;
    }

    private Map<Facet, Map<String, Event>> subjects(Collection<Event> events) {
        Map<Facet, Map<String, Event>> subjects = new LinkedHashMap<>();
        Facet.winners(filled(events))
                .forEach((facet, event) -> subjects.computeIfAbsent(facet.ofSubject(), key -> new LinkedHashMap<>())
                        .put(facet.name(), event));
        return subjects;
    }

    private Event filled(Event event) {
        if (!event.type().equals(FEEDBACK_RECEIVED)
                || event.textIfKnown("dueAt").isPresent()) {
            return event;
        }
        var dueAt = calendar.feedbackDueAt(event.instant("receivedAt"));
        return event.withData("dueAt", dueAt.atOffset(Times.LOCAL).toString());
    }
}

package vn.motcua.oracle.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.oracle.Event;

/**
 * Events in some order of arrival, all valid by the contract.
 *
 * @param name tells where it comes from, a seed for instance
 */
public record History(String name, List<Event> events) {

    private static final int DUPLICATED_PERCENT = 40;

    public History {
        events = List.copyOf(events);
    }

    /** Reads ndjson: one event a line, blank lines skipped. */
    public static History parse(String name, String ndjson) {
        return new History(
                name,
                ndjson.lines().filter(line -> !line.isBlank()).map(Event::parse).toList());
    }

    /** The same events in another order, the same for the same seed. */
    public History shuffled(long seed) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        return new History(name + " shuffled " + seed, shuffled);
    }

    /** The same events, many of them repeated once or twice at random places, the same for the same seed. */
    public History withDuplicates(long seed) {
        Random random = new Random(seed);
        List<Event> repeated = new ArrayList<>(events);
        for (Event event : events) {
            for (int copies = copies(random); copies > 0; copies--) {
                repeated.add(random.nextInt(repeated.size() + 1), event);
            }
        }
        return new History(name + " repeated " + seed, repeated);
    }

    /** The same events of other units: sources, {@code data.unit} and subjects of declared figures are renamed alike. */
    public History renamed(UnaryOperator<String> units) {
        return new History(
                name, events.stream().map(event -> renamed(event, units)).toList());
    }

    /** These events, then the other ones. */
    public History then(History other) {
        return new History(
                name + " + " + other.name,
                Stream.concat(events.stream(), other.events.stream()).toList());
    }

    /** The same events under another name. */
    public History named(String other) {
        return new History(other, events);
    }

    /** Only these events, under the same name. */
    public History withEvents(List<Event> others) {
        return new History(name, others);
    }

    /** Codes of the units that the events are of. */
    public SortedSet<String> units() {
        return events.stream().map(Event::unit).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One event a line, as {@link #parse} reads it. */
    public String ndjson() {
        return events.stream().map(event -> event.line() + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name + ", " + events.size() + " events:\n" + ndjson();
    }

    private static int copies(Random random) {
        return random.nextInt(100) < DUPLICATED_PERCENT ? 1 + random.nextInt(2) : 0;
    }

    private static Event renamed(Event event, UnaryOperator<String> units) {
        ObjectNode json = event.json().deepCopy();
        String[] source = event.source().split("/", 4);
        source[2] = units.apply(source[2]);
        json.put("source", String.join("/", source));
        ObjectNode data = (ObjectNode) json.get("data");
        if (data.hasNonNull("unit")) {
            data.put("unit", units.apply(data.get("unit").stringValue()));
        }
        if (data.hasNonNull("figure")) {
            String[] subject = event.subject().split("/", 2);
            json.put("subject", units.apply(subject[0]) + "/" + subject[1]);
        }
        return new Event(json);
    }
}

package vn.motcua.oracle.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.oracle.Event;

/** Writes down the events of one history. */
final class Script {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int TIED_ID_PERCENT = 35;
    private static final int RIVAL_PERCENT = 25;

    private final Dice dice;
    private final Clock clock;
    private final List<Event> events = new ArrayList<>();
    private final List<Event> tying = new ArrayList<>();

    Script(Dice dice, Clock clock) {
        this.dice = dice;
        this.clock = clock;
    }

    Dice dice() {
        return dice;
    }

    Clock clock() {
        return clock;
    }

    List<Event> events() {
        return events;
    }

    /** An instant of the history, written down. */
    String at() {
        return clock.text(clock.instant());
    }

    /** Adds an event recorded at some instant; it may tie with another one of its type and subject. */
    void write(String type, String unit, String subject, Map<String, @Nullable Object> data) {
        Optional<Event> rival = rival(type, unit, subject);
        String id = rival.filter(any -> dice.chance(60)).map(Event::id).orElseGet(this::id);
        String time = rival.map(Event::time).map(clock::text).orElseGet(this::at);
        Event event = event(type, unit, subject, id, time, data);
        events.add(event);
        tying.add(event);
    }

    /** Adds an event that shares its id with no other. */
    void writeApart(String type, String unit, String subject, Map<String, @Nullable Object> data) {
        events.add(event(type, unit, subject, uniqueId(), at(), data));
    }

    /** States a field, or leaves it out or null where the value is what it defaults to. */
    void put(Map<String, @Nullable Object> data, String field, @Nullable Object value, @Nullable Object byDefault) {
        boolean silent = value == null ? byDefault == null : value.equals(byDefault);
        switch (silent ? dice.between(1, 3) : 1) {
            case 1 -> data.put(field, value);
            case 2 -> data.put(field, null);
            default -> data.remove(field);
        }
    }

    private Event event(
            String type, String unit, String subject, String id, String time, Map<String, @Nullable Object> data) {
        Map<String, @Nullable Object> mixed = new LinkedHashMap<>();
        dice.mixed(List.copyOf(data.keySet())).forEach(field -> mixed.put(field, data.get(field)));
        ObjectNode json = MAPPER.createObjectNode();
        json.put("specversion", "1.0");
        json.put("id", id);
        json.put("source", "/units/" + unit + "/" + dice.one("motcua", "motcua", "igate"));
        json.put("type", type);
        json.put("subject", subject);
        json.put("time", time);
        json.put("datacontenttype", "application/json");
        json.set("data", MAPPER.valueToTree(mixed));
        return new Event(json);
    }

    /** Sometimes an earlier event of the same type and subject, to be as late as that one. */
    private Optional<Event> rival(String type, String unit, String subject) {
        List<Event> rivals = tying.stream()
                .filter(event -> event.type().equals(type)
                        && event.unit().equals(unit)
                        && event.subject().equals(subject))
                .toList();
        return rivals.isEmpty() || !dice.chance(RIVAL_PERCENT) ? Optional.empty() : Optional.of(dice.oneOf(rivals));
    }

    private String id() {
        return dice.chance(TIED_ID_PERCENT) ? dice.one("z", "z-2", "z-10", "Z", "é", "～", "\uD835\uDC00") : uniqueId();
    }

    private String uniqueId() {
        return "r-%04d".formatted(events.size());
    }
}

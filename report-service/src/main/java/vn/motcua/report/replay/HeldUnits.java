package vn.motcua.report.replay;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Statement;
import vn.motcua.contracts.event.Subject;
import vn.motcua.kit.log.FacetsCodec;
import vn.motcua.kit.log.LogEvent;
import vn.motcua.kit.log.LogEventReader;
import vn.motcua.kit.log.SubjectKeys;
import vn.motcua.kit.log.Weighed;

/** What is held of the subjects of some units, built up record by record as the fold builds its state, in memory. */
final class HeldUnits {

    private final LogEventReader events;
    private final Set<String> units;
    private final Map<String, Map<String, byte[]>> held = new TreeMap<>();

    HeldUnits(LogEventReader events, Collection<String> units) {
        this.events = events;
        this.units = Set.copyOf(units);
    }

    /** Takes a record of the log; those of other units, markers and what can't be read change nothing. */
    void take(String key, byte @Nullable [] value) {
        if (units.contains(key)
                && events.read(key.getBytes(StandardCharsets.UTF_8), value) instanceof LogEvent.Stated stated) {
            take(stated.statement());
        }
    }

    private void take(Statement statement) {
        Map<String, byte[]> subjects = held.computeIfAbsent(statement.subject().unit(), unit -> new HashMap<>());
        String subject = SubjectKeys.of(statement.subject());
        if (Weighed.of(statement, subjects.get(subject)) instanceof Weighed.Changed changed) {
            subjects.put(subject, changed.held());
        }
    }

    /** A copy that later records do not change. */
    HeldUnits copy() {
        HeldUnits copy = new HeldUnits(events, units);
        held.forEach((unit, subjects) -> copy.held.put(unit, new HashMap<>(subjects)));
        return copy;
    }

    /** Shows all subjects, unit by unit. */
    void forEach(Replay.Visitor visitor) {
        held.forEach((unit, subjects) ->
                subjects.forEach((key, bytes) -> visitor.subject(SubjectKeys.parse(key), FacetsCodec.decode(bytes))));
    }

    /** What is held of a subject; nothing where it is unknown. */
    Facets of(Subject subject) {
        return FacetsCodec.decode(held.getOrDefault(subject.unit(), Map.of()).get(SubjectKeys.of(subject)));
    }
}

package vn.motcua.bench.log;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.WrongResult;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Statement;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.Version;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.kit.event.FacetReader;
import vn.motcua.kit.event.InstantBounds;
import vn.motcua.kit.event.Instants;
import vn.motcua.kit.json.CanonicalJson;

/** The pure rule over entries of the log, in memory: what is held of every subject, and the cells of all of them. */
public final class PureFold {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Subject, Facets> held = new HashMap<>();

    /** Reads an entry as the fold does. */
    public static Statement read(LogEntry entry) {
        JsonNode event = JSON.readTree(entry.json());
        JsonNode data = event.path("data");
        var time = Instants.parse(event.path("time").stringValue()).orElseThrow();
        Facet facet = FacetReader.read(entry.type(), time, data, InstantBounds.none(), (field, key, arguments) -> {});
        if (facet == null) {
            throw new WrongResult("the log holds an event that can't be read");
        }
        return new Statement(
                new Subject(
                        entry.unit(),
                        type(event).subjectKind(),
                        event.path("subject").stringValue()),
                new Version(time, event.path("id").stringValue(), CanonicalJson.write(data)),
                facet);
    }

    private static EventType type(JsonNode event) {
        return EventType.named(event.path("type").stringValue()).orElseThrow();
    }

    /** Takes an entry. */
    public void take(LogEntry entry) {
        Statement statement = read(entry);
        Facets before = held.getOrDefault(statement.subject(), Facets.none());
        before.with(statement.version(), statement.facet()).ifPresent(after -> held.put(statement.subject(), after));
    }

    /** All cells with a number other than 0. */
    public Map<CellKey, Measures> cells() {
        Map<CellKey, Measures> cells = new TreeMap<>();
        held.forEach((subject, facets) -> SubjectRule.change(subject, Facets.none(), facets)
                .forEach((key, change) ->
                        cells.computeIfAbsent(key, absent -> new Measures()).add(change)));
        cells.values().removeIf(Measures::isZero);
        return cells;
    }
}

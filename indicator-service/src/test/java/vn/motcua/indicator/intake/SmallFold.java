package vn.motcua.indicator.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.EventType;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.Version;
import vn.motcua.kit.event.FacetReader;
import vn.motcua.kit.event.InstantBounds;
import vn.motcua.kit.event.Instants;
import vn.motcua.kit.json.CanonicalJson;
import vn.motcua.oracle.CellKey;
import vn.motcua.oracle.history.Expected;

/** Folds entries of the log by the pure rule, in memory. */
public final class SmallFold {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Subject, Facets> held = new HashMap<>();

    /** Takes an entry; one that the fold could not read is an error. */
    public void take(LogEntry entry) {
        JsonNode event = JSON.readTree(entry.json());
        EventType type = EventType.named(event.get("type").stringValue()).orElseThrow();
        Instant time = Instants.parse(event.get("time").stringValue()).orElseThrow();
        JsonNode data = event.get("data");
        Facet facet = FacetReader.read(type, time, data, InstantBounds.at(entry.arrival()), (field, key, arguments) -> {
            throw new AssertionError(field + ' ' + key + " in " + event);
        });
        if (facet == null) {
            throw new AssertionError(event);
        }
        Subject subject = new Subject(
                entry.unit(), type.subjectKind(), event.get("subject").stringValue());
        Version version = new Version(time, event.get("id").stringValue(), CanonicalJson.write(data));
        Facets before = held.getOrDefault(subject, Facets.none());
        held.put(subject, before.with(version, facet).orElse(before));
    }

    /** What is held of each subject. */
    public Map<Subject, Facets> held() {
        return held;
    }

    /** The cells, summed over sectors. */
    public SortedMap<CellKey, SortedMap<String, Long>> cells() {
        Map<CellKey, SortedMap<String, Long>> cells = new HashMap<>();
        held.forEach((subject, facets) -> SubjectRule.change(subject, Facets.none(), facets)
                .forEach((key, measures) -> measures.byCode()
                        .forEach((measure, value) -> cells.computeIfAbsent(
                                        new CellKey(key.unit(), key.sector(), key.procedure(), key.day()),
                                        absent -> new TreeMap<>())
                                .merge(measure, value, Long::sum))));
        return Expected.sumOverSectors(cells);
    }
}

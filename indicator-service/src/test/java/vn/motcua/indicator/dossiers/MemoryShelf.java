package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Facet;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.event.Version;
import vn.motcua.kit.log.SubjectKeys;

/** A shelf for tests, filled facet by facet. */
public final class MemoryShelf implements DossierShelf {

    private final Map<String, Kept> kept = new TreeMap<>();
    private int stated;

    /** Puts a dossier. */
    public MemoryShelf dossier(String unit, String code, Facet... facets) {
        return with(new Subject(unit, SubjectKind.DOSSIER, code), facets);
    }

    MemoryShelf feedback(String unit, String code, Facet... facets) {
        return with(new Subject(unit, SubjectKind.FEEDBACK, code), facets);
    }

    /** Puts subjects as they are held. */
    MemoryShelf holding(Map<Subject, Facets> subjects) {
        subjects.forEach((subject, facets) -> kept.put(SubjectKeys.of(subject), new Kept(subject, facets)));
        return this;
    }

    private MemoryShelf with(Subject subject, Facet... facets) {
        Facets held = Facets.none();
        for (Facet facet : facets) {
            Version version = new Version(Instant.EPOCH.plusSeconds(stated++), "id", "{}");
            held = held.with(version, facet).orElseThrow();
        }
        kept.put(SubjectKeys.of(subject), new Kept(subject, held));
        return this;
    }

    @Override
    public @Nullable Facets find(Subject subject) {
        Kept found = kept.get(SubjectKeys.of(subject));
        return found == null ? null : found.facets();
    }

    @Override
    public Stream<Kept> ofUnit(String unit, SubjectKind kind) {
        String prefix = SubjectKeys.prefix(unit, kind);
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue);
    }
}

package vn.motcua.contracts.event;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is held of one subject: of each facet the statement that wins. Immutable. */
public final class Facets {

    private static final Facets NONE = new Facets(Collections.emptySortedMap());

    private final Map<FacetKey, Held> held;

    private Facets(Map<FacetKey, Held> held) {
        this.held = held;
    }

    /** A facet and the version it was stated as. */
    public record Held(Version version, Facet facet) {}

    /** Nothing stated yet. */
    public static Facets none() {
        return NONE;
    }

    /** What was held before, as read back from a store. */
    public static Facets of(Collection<Held> held) {
        Map<FacetKey, Held> byKey = new TreeMap<>();
        held.forEach(h -> byKey.put(h.facet().key(), h));
        return new Facets(byKey);
    }

    /** These facets with the statement, or empty when an equal or greater version is already held. */
    public Optional<Facets> with(Version version, Facet facet) {
        Held current = held.get(facet.key());
        if (current != null && current.version().compareTo(version) >= 0) {
            return Optional.empty();
        }
        Map<FacetKey, Held> changed = new TreeMap<>(held);
        changed.put(facet.key(), new Held(version, facet));
        return Optional.of(new Facets(changed));
    }

    /** All that is held, ordered by facet key. */
    public Collection<Held> all() {
        return Collections.unmodifiableCollection(held.values());
    }

    /** The values that are held. */
    public Stream<Facet> values() {
        return held.values().stream().map(Held::facet);
    }
}

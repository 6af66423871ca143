package vn.motcua.contracts.event;

import java.util.Comparator;

/**
 * Names one facet of a subject.
 *
 * @param qualifier tells apart the facets of one type: step and instant of a progress, id of a payment, else empty
 */
public record FacetKey(FacetType type, String qualifier) implements Comparable<FacetKey> {

    private static final Comparator<FacetKey> ORDER =
            Comparator.comparing(FacetKey::type).thenComparing(FacetKey::qualifier);

    /** The key of a facet that a subject has once. */
    public static FacetKey of(FacetType type) {
        return new FacetKey(type, "");
    }

    @Override
    public int compareTo(FacetKey other) {
        return ORDER.compare(this, other);
    }
}

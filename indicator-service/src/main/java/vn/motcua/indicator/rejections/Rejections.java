package vn.motcua.indicator.rejections;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The refusals that can be listed. */
public interface Rejections {

    /** What is held under samenesses; those that are not held are left out. */
    Map<String, CountedRejection> held(Collection<String> samenesses);

    /** Stores refusals, and that the topic has been read up to an offset. */
    void store(Collection<CountedRejection> rejections, long position);

    /** Up to which offset the topic has been read; empty at first. */
    OptionalLong position();

    /** Drops those before an instant and, beyond so many, the oldest. */
    void prune(Instant before, long most);

    /** A page of them, the newest first. */
    Found find(Filter filter, int page, int size);

    /**
     * Which ones are asked for; null for all.
     *
     * @param units codes of units
     */
    record Filter(@Nullable List<String> units, @Nullable String channel) {}

    /** One page, and how many there are in all. */
    record Found(List<CountedRejection> items, long total) {}
}

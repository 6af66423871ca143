package vn.motcua.indicator.intake.portal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.indicator.intake.Refusal;
import vn.motcua.kit.event.InstantBounds;

/** What is wrong with one item: the first thing that is found refuses it. */
final class PortalProblems {

    private final InstantBounds bounds;
    private @Nullable Refusal first;

    PortalProblems(InstantBounds bounds) {
        this.bounds = bounds;
    }

    void add(String field, String key, Object... arguments) {
        if (first == null) {
            first = Refusal.of(field, key, arguments);
        }
    }

    /** The moment's instant, reported when no fact may lie there. */
    Instant checked(PortalValues.Moment moment) {
        if (moment.instant().isBefore(bounds.earliest())) {
            add(moment.field(), "field.instant-early");
        } else if (moment.instant().isAfter(bounds.latest())) {
            add(moment.field(), "field.instant-late");
        }
        return moment.instant();
    }

    Optional<Refusal> first() {
        return Optional.ofNullable(first);
    }
}

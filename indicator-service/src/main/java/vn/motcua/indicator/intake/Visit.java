package vn.motcua.indicator.intake;

import java.time.Instant;
import java.util.function.Predicate;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.event.InstantBounds;

/**
 * Under what circumstances an item came.
 *
 * @param arrival when
 * @param allowed for which units its sender may speak
 */
public record Visit(Instant arrival, Predicate<Unit> allowed, ReferenceView reference) {

    /** Between which instants its facts may lie. */
    public InstantBounds bounds() {
        return InstantBounds.at(arrival);
    }
}

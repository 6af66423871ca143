package vn.motcua.indicator.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Finds the unit that a question names by its code or an alias. */
public final class KnownUnits {

    private final ReferenceFeed reference;
    private final Clock clock;
    private final Messages messages;

    KnownUnits(ReferenceFeed reference, Clock clock, Messages messages) {
        this.reference = reference;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * The unit of a code or alias.
     *
     * @throws ProblemException if there is none
     */
    public Unit find(String unit) {
        return reference
                .current()
                .units()
                .resolve(unit.strip())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, messages.get("unit.unknown", unit)));
    }

    /** The unit and all below it by the tree that its figures are summed over: of the last day, at most of today. */
    public List<String> withDescendants(Unit unit, LocalDate last) {
        LocalDate today = LocalDays.date(clock.instant());
        return reference
                .current()
                .units()
                .treeAt(today.isBefore(last) ? today : last)
                .withDescendants(unit.code());
    }
}

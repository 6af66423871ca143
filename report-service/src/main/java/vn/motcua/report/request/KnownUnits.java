package vn.motcua.report.request;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Finds the unit that a request names by code or alias (mã định danh). */
public final class KnownUnits {

    private final ReferenceFeed reference;
    private final Messages messages;

    /** Units by the newest reference data. */
    public KnownUnits(ReferenceFeed reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** The unit; refuses the request as not found if there is none. */
    public Unit find(String codeOrAlias) {
        return reference
                .current()
                .units()
                .resolve(codeOrAlias.strip())
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, messages.get("unit.unknown", codeOrAlias)));
    }

    /** A unit and those below it that stand on a day (đang hoạt động), by the tree of that day. */
    public List<Unit> standing(String unit, LocalDate day) {
        Units units = reference.current().units();
        return units.treeAt(day).withDescendants(unit).stream()
                .flatMap(code -> units.byCode(code).stream())
                .filter(known -> !known.formerAt(day)
                        && (known.validFrom() == null || !known.validFrom().isAfter(day)))
                .toList();
    }
}

package vn.motcua.indicator.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.calendar.WorkingCalendar;
import vn.motcua.contracts.catalogue.ProcedureCatalogue.Procedure;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.reference.ReferenceData;

/**
 * The reference data as one request sees it. A unit that is not known is looked for once more after catching up, so
 * that a sender may register a unit and state its facts right after. Used by one thread.
 */
public final class ReferenceView {

    private final ReferenceSource source;
    private ReferenceData data;
    private boolean caughtUp;
    private @Nullable Map<String, Procedure> procedures;

    /** A view for one request. */
    public ReferenceView(ReferenceSource source) {
        this.source = source;
        this.data = source.current();
    }

    /** The unit that a code or alias names. */
    public Optional<Unit> unit(String codeOrAlias) {
        Optional<Unit> known = data.units().resolve(codeOrAlias);
        if (known.isPresent() || caughtUp) {
            return known;
        }
        caughtUp = true;
        data = source.caughtUp();
        procedures = null;
        return data.units().resolve(codeOrAlias);
    }

    /** The working calendar. */
    public WorkingCalendar calendar() {
        return data.calendar();
    }

    /** True unless the catalogue says that the procedure's result is no document. */
    public boolean resultDocument(String procedure) {
        if (procedures == null) {
            procedures = data.catalogue().proceduresByCode();
        }
        Procedure known = procedures.get(procedure);
        return known == null || known.resultDocument();
    }
}

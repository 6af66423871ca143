package vn.motcua.report.close;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.indicators.PeriodView;

/**
 * What a report is to be, fixed when it is asked for.
 *
 * @param asOf at whose end closing stocks are taken: the last day, of a preview today if that is earlier
 * @param previous the report that this one revises
 * @param reason why it is made again (lý do chốt lại)
 */
public record ReportDefinition(
        String id,
        String unit,
        String name,
        String period,
        CutOff cutOff,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        int revision,
        @Nullable String previous,
        @Nullable String reason,
        Instant createdAt,
        Basis basis) {

    /** What it is about. */
    public ReportKey key() {
        return new ReportKey(unit, period, cutOff);
    }

    /** The name of its revision. */
    public String slot() {
        return key().slot(revision);
    }

    /** The units whose figures it holds: its own and all below. */
    public List<String> scope() {
        return tree().withDescendants(unit);
    }

    UnitTree tree() {
        return basis.tree(this);
    }

    PeriodView view() {
        return new PeriodView(Period.parse(period).orElseThrow(), cutOff, new DayRange(from, to), asOf);
    }
}

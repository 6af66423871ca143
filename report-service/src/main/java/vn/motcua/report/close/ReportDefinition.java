package vn.motcua.report.close;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** How many periods before it a report is compared with: eight with its own. */
    private static final int COMPARED = 7;

    private static final int FIRST_YEAR = 2001;

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

    /** The tree of units on its last day. */
    public UnitTree tree() {
        return basis.tree(this);
    }

    /** Its period, as it is seen on the day that its closing stocks are of. */
    public PeriodView view() {
        return new PeriodView(Period.parse(period).orElseThrow(), cutOff, new DayRange(from, to), asOf);
    }

    /** The periods it is compared with, the oldest first: those before it, of the same kind. */
    List<PeriodView> lastPeriods() {
        List<PeriodView> before = new ArrayList<>();
        Period current = view().period();
        while (before.size() < COMPARED && current.year() >= FIRST_YEAR) {
            current = current.previous();
            before.addFirst(complete(current));
        }
        return before;
    }

    /** All periods that its figures are held against: those before it, and the same one of the year before. */
    public List<PeriodView> earlier() {
        List<PeriodView> earlier = new ArrayList<>(lastPeriods());
        if (view().period().year() < FIRST_YEAR) {
            return earlier;
        }
        PeriodView yearBefore = view().yearBefore();
        if (earlier.stream().noneMatch(view -> view.period().equals(yearBefore.period()))) {
            earlier.addFirst(yearBefore);
        }
        return earlier;
    }

    private PeriodView complete(Period period) {
        DayRange days = period.days(cutOff);
        return new PeriodView(period, cutOff, days, days.to());
    }
}

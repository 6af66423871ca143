package vn.motcua.plan.drafting.promise;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.TargetForm;

/**
 * A promise in figures.
 *
 * @param group the group of sectors that it is narrowed to
 * @param stretch the level that is striven for, null for none
 * @param line where it stands in the document
 * @param doubtful whether a person should look at what it was read as
 * @param alternative whether it is the second reading of words that may mean either
 * @param striven whether its words say that it is striven for (phấn đấu)
 */
public record Promise(
        String indicator,
        @Nullable String group,
        TargetForm form,
        BigDecimal value,
        @Nullable BigDecimal stretch,
        int line,
        boolean doubtful,
        boolean alternative,
        boolean striven) {

    /** Whether both are of the same indicator, for the same sectors, in the same form. */
    public boolean sameFigure(Promise other) {
        return indicator.equals(other.indicator) && Objects.equals(group, other.group) && form == other.form;
    }

    /** The same promise of another indicator. */
    public Promise as(String other) {
        return new Promise(other, group, form, value, stretch, line, doubtful, alternative, striven);
    }

    /** Both as one: the level that must be reached and the one striven for. */
    Promise with(Promise other) {
        boolean falling = form == TargetForm.AT_MOST;
        BigDecimal low = value.min(other.value);
        BigDecimal high = value.max(other.value);
        return new Promise(
                indicator,
                group,
                form,
                falling ? high : low,
                low.compareTo(high) == 0 ? null : falling ? low : high,
                line,
                doubtful || other.doubtful,
                alternative && other.alternative,
                false);
    }
}

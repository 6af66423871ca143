package vn.motcua.plan.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.TargetForm;

/**
 * What a plan promises for one indicator (chỉ tiêu).
 *
 * @param sectorGroup the group of sectors it is narrowed to, null for all
 * @param value percent, points or a number, by the form
 * @param stretch what is striven for (phấn đấu), null for none
 * @param base the declared rate that growth starts from, null to take last year's
 * @param line where it stands, from 1
 * @param origin who set it, null for the unit itself
 */
public record PlanTarget(
        String indicator,
        @Nullable String sectorGroup,
        TargetForm form,
        BigDecimal value,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal base,
        @Nullable Integer line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Origin origin) {

    /** One that the unit set itself. */
    public PlanTarget(
            String indicator,
            @Nullable String sectorGroup,
            TargetForm form,
            BigDecimal value,
            @Nullable BigDecimal stretch,
            @Nullable BigDecimal base,
            @Nullable Integer line) {
        this(indicator, sectorGroup, form, value, stretch, base, line, null);
    }

    /** The same as set by another. */
    public PlanTarget from(@Nullable Origin other) {
        return new PlanTarget(indicator, sectorGroup, form, value, stretch, base, line, other);
    }

    /** True when both set the same figure in the same way. */
    public boolean comparesWith(PlanTarget other) {
        return indicator.equals(other.indicator)
                && Objects.equals(sectorGroup, other.sectorGroup)
                && form == other.form;
    }

    /** True when it asks for less than the other one. */
    public boolean weakerThan(PlanTarget other) {
        int compared = value.compareTo(other.value);
        return form == TargetForm.AT_MOST ? compared > 0 : compared < 0;
    }
}

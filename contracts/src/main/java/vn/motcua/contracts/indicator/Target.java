package vn.motcua.contracts.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a plan promises for one indicator (chỉ tiêu giao; contract, section 6).
 *
 * @param sectorGroup the group of sectors it is narrowed to, null for all
 * @param value percent, points or a number, by the form
 * @param stretch what is striven for (phấn đấu), null for none
 * @param base the declared rate that growth starts from, null to take last year's
 * @param plan the plan that sets it
 */
public record Target(
        String indicator,
        @Nullable String sectorGroup,
        TargetForm form,
        BigDecimal value,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal base,
        String plan) {}

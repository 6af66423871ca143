package vn.motcua.contracts.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit (đơn vị hành chính) or a province's own office (contract, section 1).
 *
 * @param code official administrative code; a code names one unit in all figures
 * @param validFrom first day, null for one that is not known
 * @param validTo last day, null for a unit that still is
 * @param successors units that took over its area, the first one its figures
 * @param aliases identifiers that ward software sends instead of the code (mã định danh)
 */
public record Unit(
        String code,
        String name,
        UnitLevel level,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors,
        List<String> aliases) {

    public Unit {
        successors = List.copyOf(successors);
        aliases = List.copyOf(aliases);
    }

    /** True when the unit has ended before the day. */
    public boolean formerAt(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}

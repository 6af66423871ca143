package vn.motcua.report.content;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How complete a unit's data is: whether it stands by its figures, and how fresh they were at the cut.
 *
 * @param confirmedAt when the unit confirmed its figures (xác nhận số liệu); null where it was silent
 * @param deadline the last local day on which a confirmation is in time; null where no plan names one
 * @param inTime null where it was silent or no plan names a deadline
 * @param changedSince whether its own figures at the cut differ from those that it confirmed; null where it was silent
 * @param lastArrival when the last event of the unit had arrived at the cut; null where none ever had
 */
public record UnitData(
        String unit,
        String name,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable String remark,
        @Nullable LocalDate deadline,
        @Nullable Boolean inTime,
        @Nullable Boolean changedSince,
        @Nullable Instant lastArrival) {}

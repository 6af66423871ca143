package vn.motcua.report.indicators.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.indicators.IndicatorRow;
import vn.motcua.report.indicators.PeriodView;

/** The indicators of a unit for a period (contract, section 8). */
record IndicatorsAnswer(
        String unit,
        String name,
        String period,
        String cutoff,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        List<IndicatorRow> indicators) {

    static IndicatorsAnswer of(Unit unit, PeriodView view, List<IndicatorRow> rows) {
        return new IndicatorsAnswer(
                unit.code(),
                unit.name(),
                view.period().label(),
                view.cutOff().code(),
                view.days().from(),
                view.days().to(),
                view.asOf(),
                rows);
    }

    /** The indicators of the units below one, for ranking. */
    record Children(
            String unit,
            String name,
            String period,
            String cutoff,
            LocalDate from,
            LocalDate to,
            LocalDate asOf,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String indicator,

            List<Child> items,
            int page,
            int size,
            int total) {}

    /** One unit below. */
    record Child(
            String unit,
            String name,
            List<IndicatorRow> indicators,
            @Nullable Instant lastArrival) {}
}

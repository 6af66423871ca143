package vn.motcua.report.indicators.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.indicators.MeasuresAnswer;
import vn.motcua.report.indicators.MeasuresBy;
import vn.motcua.report.indicators.MeasuresQuery;
import vn.motcua.report.indicators.Narrowing;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.KnownUnits;

/** Answers for the measures of a unit. */
@RestController
class MeasuresController {

    private static final String CHOICES = "day, procedure, sector, child";
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);
    private static final int MOST_YEARS = 30;

    private final MeasuresQuery query;
    private final KnownUnits units;
    private final Questions questions;

    MeasuresController(MeasuresQuery query, KnownUnits units, Questions questions) {
        this.query = query;
        this.units = units;
        this.questions = questions;
    }

    @GetMapping("/api/units/{unit}/measures")
    MeasuresAnswer measures(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String sectorGroup,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String procedure) {
        Unit unit = units.find(code);
        Inputs inputs = questions.inputs();
        Narrowing narrowing = questions.narrowing(inputs, sectorGroup, sector, procedure);
        MeasuresBy rows = inputs.choice("by", by, MeasuresBy::of, CHOICES);
        LocalDate first = inputs.date("from", from);
        LocalDate last = inputs.date("to", to);
        if (first != null && last != null) {
            check(inputs, first, last);
        }
        inputs.check();
        DayRange days = new DayRange(Objects.requireNonNull(first), Objects.requireNonNull(last));
        return query.measures(
                unit.code(), days, rows, narrowing, questions.today().get());
    }

    private static void check(Inputs inputs, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            inputs.problem("from", "range.backwards", from, to);
        } else if (from.isBefore(FIRST) || to.isAfter(LAST)) {
            inputs.problem(from.isBefore(FIRST) ? "from" : "to", "range.limits", FIRST, LAST);
        } else if (from.plusYears(MOST_YEARS).isBefore(to)) {
            inputs.problem("to", "range.long", MOST_YEARS);
        }
    }
}

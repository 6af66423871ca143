package vn.motcua.report.indicators.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.indicators.Boards;
import vn.motcua.report.indicators.Narrowing;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.indicators.Projection;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.KnownUnits;

/** Answers for whole views at once: a unit with all below it, its course over periods, and where it is heading. */
@RestController
class OverviewController {

    private static final int MOST_PERIODS = 24;
    private static final int FIRST_YEAR = 2001;

    private final Boards boards;
    private final KnownUnits units;
    private final Questions questions;
    private final Matrices matrices;

    OverviewController(Boards boards, KnownUnits units, Questions questions, CellStore store) {
        this.boards = boards;
        this.units = units;
        this.questions = questions;
        this.matrices = new Matrices(boards, store);
    }

    @GetMapping("/api/units/{unit}/matrix")
    MatrixAnswer matrix(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff,
            @RequestParam(required = false) @Nullable String asOf) {
        Unit unit = units.find(code);
        Inputs inputs = questions.inputs();
        LocalDate day = asOf == null || asOf.isBlank() ? null : inputs.date("asOf", asOf);
        PeriodView view = questions.view(inputs, period, cutoff);
        if (day == null) {
            return matrices.of(unit, view, view);
        }
        if (day.isBefore(view.days().from()) || day.isAfter(view.days().to())) {
            inputs.problem(
                    "asOf", "asOf.outside", day, view.days().from(), view.days().to());
        }
        inputs.check();
        return matrices.of(unit, view, view.until(day));
    }

    @GetMapping("/api/units/{unit}/trend")
    TrendAnswer trend(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff,
            @RequestParam(defaultValue = "8") int periods) {
        Unit unit = units.find(code);
        Inputs inputs = questions.inputs();
        if (periods < 1 || periods > MOST_PERIODS) {
            inputs.problem("periods", "periods.invalid", MOST_PERIODS);
        }
        PeriodView last = questions.view(inputs, period, cutoff);
        List<TrendAnswer.Point> points = new ArrayList<>();
        Period at = last.period();
        for (int left = periods; left > 0 && at.year() >= FIRST_YEAR; left--, at = at.previous()) {
            PeriodView view = view(at, last.cutOff());
            points.add(TrendAnswer.Point.of(
                    view, boards.indicators(unit.code(), view, Narrowing.NONE).rows(unit.code())));
        }
        return new TrendAnswer(unit.code(), unit.name(), last.cutOff().code(), points.reversed());
    }

    @GetMapping("/api/units/{unit}/projection")
    ProjectionAnswer projection(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff) {
        Unit unit = units.find(code);
        Projection projection = Projection.of(questions.view(questions.inputs(), period, cutoff));
        return ProjectionAnswer.of(
                unit, projection, boards.projected(unit.code(), projection).rows(unit.code()));
    }

    private PeriodView view(Period period, CutOff cutOff) {
        return PeriodView.of(
                period, Objects.requireNonNull(cutOff), questions.today().get());
    }
}

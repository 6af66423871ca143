package vn.motcua.report.indicators.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.indicators.Boards;
import vn.motcua.report.indicators.IndicatorBoard;
import vn.motcua.report.indicators.Narrowing;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.indicators.web.IndicatorsAnswer.Child;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.KnownUnits;

/** Answers for the indicators of a unit, and of the units below it. */
@RestController
class IndicatorsController {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 5_000;

    private final Boards boards;
    private final KnownUnits units;
    private final Questions questions;
    private final IndicatorCatalogue indicators;
    private final CellStore store;

    IndicatorsController(
            Boards boards, KnownUnits units, Questions questions, IndicatorCatalogue indicators, CellStore store) {
        this.boards = boards;
        this.units = units;
        this.questions = questions;
        this.indicators = indicators;
        this.store = store;
    }

    @GetMapping("/api/units/{unit}/indicators")
    IndicatorsAnswer indicators(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff,
            @RequestParam(required = false) @Nullable String sectorGroup,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String procedure) {
        Unit unit = units.find(code);
        Inputs inputs = questions.inputs();
        Narrowing narrowing = questions.narrowing(inputs, sectorGroup, sector, procedure);
        PeriodView view = questions.view(inputs, period, cutoff);
        return IndicatorsAnswer.of(
                unit, view, boards.indicators(unit.code(), view, narrowing).rows(unit.code()));
    }

    @GetMapping("/api/units/{unit}/children/indicators")
    IndicatorsAnswer.Children children(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String sectorGroup,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "500") int size) {
        Unit unit = units.find(code);
        Inputs inputs = questions.inputs();
        Narrowing narrowing = questions.narrowing(inputs, sectorGroup, sector, procedure);
        Indicator wanted = inputs.choice("indicator", indicator, indicators::of, codes());
        ChildOrder by = Objects.requireNonNullElse(
                inputs.choice("sort", sort, ChildOrder::of, ChildOrder.CHOICES), ChildOrder.UNIT);
        Boolean descending = inputs.choice("order", order, ChildDirection::descending, ChildDirection.CHOICES);
        paging(inputs, page, size);
        PeriodView view = questions.view(inputs, period, cutoff);
        IndicatorBoard board = boards.indicators(unit.code(), view, narrowing);
        List<Child> all = children(board, unit, wanted).stream()
                .sorted(by.comparator(Boolean.TRUE.equals(descending)))
                .toList();
        return new IndicatorsAnswer.Children(
                unit.code(),
                unit.name(),
                view.period().label(),
                view.cutOff().code(),
                view.days().from(),
                view.days().to(),
                view.asOf(),
                wanted == null ? null : wanted.code(),
                all.stream().skip((long) page * size).limit(size).toList(),
                page,
                size,
                all.size());
    }

    private List<Child> children(IndicatorBoard board, Unit unit, @Nullable Indicator wanted) {
        UnitTree tree = board.figures().tree();
        Arrivals arrivals = Arrivals.below(unit.code(), tree, store);
        Collection<? extends Indicator> rows = wanted == null ? indicators.all() : List.of(wanted);
        return board.figures().shownChildren(unit.code()).stream()
                .map(child -> new Child(child, tree.units().name(child), board.rows(child, rows), arrivals.last(child)))
                .toList();
    }

    private String codes() {
        return indicators.all().stream().map(Indicator::code).collect(Collectors.joining(", "));
    }

    private static void paging(Inputs inputs, int page, int size) {
        if (page < 0 || page > LAST_PAGE) {
            inputs.problem("page", "page.invalid", LAST_PAGE);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            inputs.problem("size", "size.invalid", LARGEST_PAGE);
        }
    }
}

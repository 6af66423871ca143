package vn.motcua.plan.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.cascade.Coverage;
import vn.motcua.plan.cascade.EffectiveTargets;
import vn.motcua.plan.cascade.WardCoverage;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.plans.PlanLabel;
import vn.motcua.plan.plans.PlanShelf;

/** Which targets hold for a unit, and which wards below it have plans. */
@RestController
@RequestMapping("/api/plans")
class CascadeController {

    private static final int LONGEST_PAGE = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final PlanShelf shelf;
    private final Coverage coverage;
    private final ReferenceFeed reference;
    private final Texts texts;

    CascadeController(PlanShelf shelf, Coverage coverage, ReferenceFeed reference, Texts texts) {
        this.shelf = shelf;
        this.coverage = coverage;
        this.reference = reference;
        this.texts = texts;
    }

    @GetMapping("/targets")
    TargetsView targets(
            @RequestParam String unit, @RequestParam int year, @RequestParam(required = false) @Nullable Integer half) {
        Units units = reference.current().units();
        Unit of = unit(unit, units);
        PlanLabel label = label(year, half);
        List<TargetView> targets = new EffectiveTargets(
                        shelf, label, units.treeAt(label.days().to()))
                .of(of.code()).stream()
                        .map(target -> TargetView.of(target, units))
                        .toList();
        return new TargetsView(of.code(), of.name(), year, half, targets);
    }

    @GetMapping("/coverage")
    CoverageView coverage(
            @RequestParam String unit,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable Integer half,
            @RequestParam(defaultValue = "STATE") CoverageSort sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw invalid("size", "page.bounds", Integer.toString(LONGEST_PAGE));
        }
        Units units = reference.current().units();
        Unit of = unit(unit, units);
        List<WardCoverage> wards = coverage.of(of.code(), label(year, half), units);
        return new CoverageView(
                of.code(),
                of.name(),
                year,
                half,
                count(wards, WardCoverage.State.NONE),
                count(wards, WardCoverage.State.DRAFT),
                count(wards, WardCoverage.State.PUBLISHED),
                wards.stream()
                        .sorted(sort.order())
                        .skip((long) page * size)
                        .limit(size)
                        .toList(),
                page,
                size,
                wards.size());
    }

    private static long count(List<WardCoverage> wards, WardCoverage.State state) {
        return wards.stream().filter(ward -> ward.state() == state).count();
    }

    private Unit unit(String unit, Units units) {
        return units.resolve(unit)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, texts.get("unit.unknown", unit)));
    }

    private PlanLabel label(int year, @Nullable Integer half) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw invalid("year", "plan.year", Integer.toString(year));
        }
        if (half != null && half != 1 && half != 2) {
            throw invalid("half", "field.whole", "1", "2");
        }
        return new PlanLabel(year, half);
    }

    private ProblemException invalid(String field, String key, Object... arguments) {
        return new ProblemException(
                ProblemType.INVALID_INPUT,
                texts.get("problem.invalid-input"),
                List.of(FieldProblem.of(field, texts.get(key, arguments))));
    }
}

package vn.motcua.report.indicators;

import vn.motcua.contracts.indicator.Indicator;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.score.ScoreComponent;
import vn.motcua.contracts.score.Scored;
import vn.motcua.report.figures.PeriodFigures;

/**
 * The 766 score of any unit of a tree. The pair of a unit is its declaration of the component's code, if it made one,
 * else its own cells' pair plus the sum of its children's pairs (contract, section 5).
 */
public record ScoreBoard(Score766 scheme, IndicatorCatalogue indicators, ScopeFigures figures) {

    private static final String PROGRESS = "PROGRESS";

    /** The score of a unit. */
    public Scored score(String unit) {
        return scheme.score(code -> pair(unit, scheme.component(code).orElseThrow()));
    }

    private Ratio pair(String unit, ScoreComponent component) {
        Ratio declaration = figures.ownDeclared(unit, component.code());
        if (declaration != null) {
            return declaration;
        }
        return switch (component.source()) {
            case ScoreComponent.Source.DeclaredOnly only -> ofChildren(unit, component);
            case ScoreComponent.Source.FromIndicator source ->
                ratio(source.indicator(), figures.own(unit)).plus(ofChildren(unit, component));
            case ScoreComponent.Source.ProgressLessComplaints less -> satisfied(unit, component);
        };
    }

    /** Progress less complaints; where a unit declared its progress, that less the complaints of all below it. */
    private Ratio satisfied(String unit, ScoreComponent component) {
        Ratio declaredProgress = figures.ownDeclared(unit, PROGRESS);
        if (declaredProgress != null) {
            return lessComplaints(declaredProgress, figures.total(unit));
        }
        PeriodFigures own = figures.own(unit);
        return lessComplaints(progress(own), own).plus(ofChildren(unit, component));
    }

    private Ratio progress(PeriodFigures own) {
        return scheme.component(PROGRESS).orElseThrow().source() instanceof ScoreComponent.Source.FromIndicator source
                ? ratio(source.indicator(), own)
                : Ratio.NONE;
    }

    private static Ratio lessComplaints(Ratio progress, PeriodFigures of) {
        Measures flows = of.flows();
        long complaints = flows.get(Measure.RATINGS) - flows.get(Measure.RATINGS_SATISFIED);
        return new Ratio(Math.max(0, progress.numerator() - complaints), progress.denominator());
    }

    private Ratio ratio(String indicator, PeriodFigures own) {
        return indicators.of(indicator).orElseThrow() instanceof Indicator.Computed computed
                ? computed.ratio(own.forIndicators())
                : Ratio.NONE;
    }

    private Ratio ofChildren(String unit, ScoreComponent component) {
        return figures.tree().children(unit).stream()
                .map(child -> pair(child, component))
                .reduce(Ratio.NONE, Ratio::plus);
    }
}

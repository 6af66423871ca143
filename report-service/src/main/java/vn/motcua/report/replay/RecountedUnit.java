package vn.motcua.report.replay;

import java.util.Map;
import java.util.TreeMap;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.event.Facet.DeclaredFigure;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.report.figures.PeriodFigures;

/** A unit's own figures as they come out of the log: by window and sector, and what it declared. */
public final class RecountedUnit {

    private final Map<String, Map<String, PeriodFigures>> rows = new TreeMap<>();
    private final Map<String, Map<String, Ratio>> declared = new TreeMap<>();

    /** By sector, those other than 0, of the window of a period. */
    public Map<String, PeriodFigures> rows(String period) {
        return rows.getOrDefault(period, Map.of());
    }

    /** By figure, what was declared for a period. */
    public Map<String, Ratio> declared(String period) {
        return declared.getOrDefault(period, Map.of());
    }

    void add(Subject subject, Facets held, Iterable<Window> windows) {
        Contributions contributions = SubjectRule.contributions(subject.kind(), held);
        for (Window window : windows) {
            PeriodFigures figures = window.figures(contributions);
            if (!figures.isZero()) {
                rows.computeIfAbsent(window.label(), label -> new TreeMap<>())
                        .computeIfAbsent(contributions.sector(), sector -> PeriodFigures.zero())
                        .add(figures);
            }
        }
        held.values()
                .filter(DeclaredFigure.class::isInstance)
                .map(DeclaredFigure.class::cast)
                .forEach(figure -> declared.computeIfAbsent(figure.period(), period -> new TreeMap<>())
                        .put(figure.figure(), new Ratio(figure.numerator(), figure.denominator())));
    }

    /** Rows whose contributions have cancelled out are as if they had never been. */
    void tidy() {
        rows.values().forEach(sectors -> sectors.values().removeIf(PeriodFigures::isZero));
    }
}

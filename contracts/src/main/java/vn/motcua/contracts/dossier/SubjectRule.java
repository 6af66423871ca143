package vn.motcua.contracts.dossier;

import java.util.TreeMap;
import vn.motcua.contracts.event.Facets;
import vn.motcua.contracts.event.Subject;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measures;

/** The one way from what is held of a subject to the cells: contributions, and the change between two of them. */
public final class SubjectRule {

    private SubjectRule() {}

    /** What the subject's facets are worth; declared figures are kept beside the cells and are worth nothing here. */
    public static Contributions contributions(SubjectKind kind, Facets facets) {
        return switch (kind) {
            case DOSSIER -> DossierRule.contributions(DossierFacts.of(facets.values()));
            case FEEDBACK -> FeedbackRule.contributions(FeedbackRule.FeedbackFacts.of(facets.values()));
            case FIGURE -> Contributions.none();
        };
    }

    /** By how much the cells change when a subject's facets change: new less old, cells without change left out. */
    public static TreeMap<CellKey, Measures> change(Subject subject, Facets before, Facets after) {
        TreeMap<CellKey, Measures> change = new TreeMap<>();
        Contributions old = contributions(subject.kind(), before);
        Contributions now = contributions(subject.kind(), after);
        now.byDay().forEach((day, measures) -> cell(change, subject, now, day).add(measures));
        old.byDay().forEach((day, measures) -> cell(change, subject, old, day).subtract(measures));
        change.values().removeIf(Measures::isZero);
        return change;
    }

    private static Measures cell(TreeMap<CellKey, Measures> change, Subject subject, Contributions of, int day) {
        CellKey key = new CellKey(subject.unit(), of.sector(), of.procedure(), day);
        return change.computeIfAbsent(key, absent -> new Measures());
    }
}

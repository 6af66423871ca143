package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.util.List;
import vn.motcua.contracts.event.SubjectKind;

/** What instances ask each other about units that the asked one holds. */
final class Questions {

    private Questions() {}

    /** Dossiers of units in a state. */
    record InState(List<String> units, DossierQuestion question) {}

    /** Contradictions of units. */
    record Inconsistencies(List<String> units) {}

    /** The dossiers of units behind a figure, and so many of the first lines. */
    record Contributions(List<String> units, ContributionQuestion question, int wanted) {}

    /** One subject, explained. */
    record Explain(String unit, SubjectKind kind, String code, Instant at) {}
}

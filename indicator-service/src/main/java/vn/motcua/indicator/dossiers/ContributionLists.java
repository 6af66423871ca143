package vn.motcua.indicator.dossiers;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.contracts.dossier.Contributions;
import vn.motcua.contracts.dossier.SubjectRule;
import vn.motcua.contracts.unit.Units;
import vn.motcua.indicator.dossiers.DossierShelf.Kept;
import vn.motcua.kit.reference.ReferenceData;

/** The dossiers behind a figure, of those that this instance holds. */
final class ContributionLists {

    private final DossierShelf shelf;
    private final Supplier<ReferenceData> reference;

    ContributionLists(DossierShelf shelf, Supplier<ReferenceData> reference) {
        this.shelf = shelf;
        this.reference = reference;
    }

    /** What dossiers of units add to the figure, and so many of the first lines. */
    Contributed find(List<String> unitCodes, ContributionQuestion question, int wanted) {
        Units units = reference.get().units();
        ContributionTally tally = new ContributionTally(wanted);
        for (String unit : unitCodes) {
            String name = units.name(unit);
            try (Stream<Kept> subjects = shelf.ofUnit(unit, question.kind())) {
                subjects.forEach(kept -> add(kept, name, question, tally));
            }
        }
        return tally.contributed();
    }

    private static void add(Kept kept, String unitName, ContributionQuestion question, ContributionTally tally) {
        Contributions contributions = SubjectRule.contributions(question.kind(), kept.facets());
        question.parts(contributions)
                .forEach((day, contribution) -> tally.add(new ContributionLine(
                        kept.subject().unit(),
                        unitName,
                        kept.subject().kind(),
                        kept.subject().code(),
                        contributions.sector(),
                        contributions.procedure(),
                        day,
                        contribution)));
    }
}

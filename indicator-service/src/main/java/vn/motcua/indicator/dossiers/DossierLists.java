package vn.motcua.indicator.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.dossier.FeedbackRule.FeedbackFacts;
import vn.motcua.contracts.dossier.Inconsistency;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.unit.Units;
import vn.motcua.indicator.dossiers.DossierShelf.Kept;
import vn.motcua.kit.reference.ReferenceData;

/** Lists over the subjects that this instance holds. */
final class DossierLists {

    private final DossierShelf shelf;
    private final Supplier<ReferenceData> reference;

    DossierLists(DossierShelf shelf, Supplier<ReferenceData> reference) {
        this.shelf = shelf;
        this.reference = reference;
    }

    /** The units' dossiers that are asked for, the most overdue first. */
    List<DossierLine> inState(List<String> unitCodes, DossierQuestion question) {
        Units units = reference.get().units();
        List<DossierLine> lines = new ArrayList<>();
        for (String unit : unitCodes) {
            try (Stream<Kept> dossiers = shelf.ofUnit(unit, SubjectKind.DOSSIER)) {
                dossiers.forEach(kept -> {
                    DossierFacts facts = DossierFacts.of(kept.facets().values());
                    Assessment assessment = Assessment.of(facts);
                    if (assessment == null) {
                        return;
                    }
                    Instant due = question.dueWhenAsked(facts, assessment);
                    if (due != null) {
                        lines.add(DossierLine.of(
                                unit,
                                units.name(unit),
                                kept.subject().code(),
                                kept.facets(),
                                facts,
                                assessment,
                                due,
                                question.at()));
                    }
                });
            }
        }
        lines.sort(Comparator.comparing(DossierLine::dueAt)
                .thenComparing(DossierLine::unit)
                .thenComparing(DossierLine::code));
        return lines;
    }

    /** Subjects of units whose facts contradict each other, and the codes that the catalogue does not know. */
    InconsistencyReport inconsistencies(List<String> unitCodes) {
        ProcedureCatalogue catalogue = reference.get().catalogue();
        Map<String, ?> procedures = catalogue.proceduresByCode();
        Map<String, ?> sectors = catalogue.sectorsByCode();
        List<InconsistencyReport.Line> lines = new ArrayList<>();
        Map<String, Integer> unknownProcedures = new TreeMap<>();
        Map<String, Integer> unknownSectors = new TreeMap<>();
        for (String unit : unitCodes) {
            try (Stream<Kept> dossiers = shelf.ofUnit(unit, SubjectKind.DOSSIER)) {
                dossiers.forEach(kept -> {
                    DossierFacts facts = DossierFacts.of(kept.facets().values());
                    Inconsistency.of(facts).forEach(found -> lines.add(line(kept, found)));
                    if (facts.counts() && facts.acceptance() != null) {
                        countUnknown(
                                unknownProcedures,
                                procedures,
                                facts.acceptance().procedure());
                        countUnknown(unknownSectors, sectors, facts.acceptance().sector());
                    }
                });
            }
            try (Stream<Kept> feedback = shelf.ofUnit(unit, SubjectKind.FEEDBACK)) {
                feedback.forEach(
                        kept -> Inconsistency.of(FeedbackFacts.of(kept.facets().values()))
                                .forEach(found -> lines.add(line(kept, found))));
            }
        }
        return new InconsistencyReport(lines, unknownProcedures, unknownSectors);
    }

    private static InconsistencyReport.Line line(Kept kept, Inconsistency found) {
        return new InconsistencyReport.Line(
                kept.subject().unit(), kept.subject().kind(), kept.subject().code(), found);
    }

    private static void countUnknown(Map<String, Integer> unknown, Map<String, ?> known, String code) {
        if (!code.isEmpty() && !known.containsKey(code)) {
            unknown.merge(code, 1, Integer::sum);
        }
    }
}

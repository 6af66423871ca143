package vn.motcua.indicator.dossiers.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.dossier.Assessment;
import vn.motcua.contracts.dossier.DossierFacts;
import vn.motcua.contracts.event.Facet.Acceptance;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.unit.Units;
import vn.motcua.indicator.dossiers.DossierShelf;
import vn.motcua.indicator.dossiers.DossierShelf.Kept;
import vn.motcua.kit.reference.ReferenceData;

/** A day's lists of the dossiers that this instance holds. */
final class DayDossierLists {

    private final DossierShelf shelf;
    private final Supplier<ReferenceData> reference;

    DayDossierLists(DossierShelf shelf, Supplier<ReferenceData> reference) {
        this.shelf = shelf;
        this.reference = reference;
    }

    /** The units' dossiers that are in one of the day's lists, or whose code is asked for. */
    List<DayDossier> find(List<String> unitCodes, LocalDate day, Set<String> asked) {
        Units units = reference.get().units();
        List<DayDossier> found = new ArrayList<>();
        for (String unit : unitCodes) {
            String name = units.name(unit);
            try (Stream<Kept> dossiers = shelf.ofUnit(unit, SubjectKind.DOSSIER)) {
                dossiers.forEach(kept -> {
                    DossierFacts facts = DossierFacts.of(kept.facets().values());
                    Assessment assessment = Assessment.of(facts);
                    Set<DayList> lists = lists(assessment, day.toEpochDay());
                    if (!lists.isEmpty() || asked.contains(kept.subject().code())) {
                        found.add(dossier(kept, name, facts, assessment, lists));
                    }
                });
            }
        }
        return found;
    }

    private static Set<DayList> lists(@Nullable Assessment assessment, long day) {
        Set<DayList> lists = EnumSet.noneOf(DayList.class);
        if (assessment != null) {
            for (DayList list : DayList.values()) {
                if (list.has(assessment, day)) {
                    lists.add(list);
                }
            }
        }
        return lists;
    }

    private static DayDossier dossier(
            Kept kept, String unitName, DossierFacts facts, @Nullable Assessment assessment, Set<DayList> lists) {
        Acceptance acceptance = facts.acceptance();
        return new DayDossier(
                kept.subject().unit(),
                unitName,
                kept.subject().code(),
                acceptance == null ? "" : acceptance.sector(),
                acceptance == null ? "" : acceptance.procedure(),
                acceptance == null ? null : acceptance.acceptedAt(),
                assessment == null ? null : assessment.course().finish(),
                assessment == null ? null : assessment.course().outcome(),
                facts.voided(),
                lists);
    }
}

package vn.motcua.report.close;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.UnitTree;
import vn.motcua.report.confirm.Confirmation;
import vn.motcua.report.content.UnitData;
import vn.motcua.report.plans.PlanTargets;

/** How complete the data of a report's units is: who confirmed, in time or late, who was silent, how fresh it was. */
record DataStandings(ReportDefinition report, UnitTree tree) {

    List<UnitData> of(Collection<FrozenUnit> frozen, Collection<UnitFigures> figures) {
        Map<String, Confirmation> confirmed = report.basis().confirmations().stream()
                .collect(Collectors.toMap(Confirmation::unit, Function.identity(), (one, other) -> other));
        Map<String, FrozenUnit> known =
                frozen.stream().collect(Collectors.toMap(FrozenUnit::unit, Function.identity()));
        Map<String, String> fingerprints = new HashMap<>();
        figures.forEach(unit -> fingerprints.put(unit.unit(), Hash.of(unit)));
        PlanTargets plans = report.basis().targets(report, tree);
        List<UnitData> standings = new ArrayList<>();
        for (String unit : report.scope()) {
            FrozenUnit of = known.get(unit);
            Confirmation confirmation = confirmed.get(unit);
            if (of != null || confirmation != null || isExpected(unit)) {
                LocalDate deadline = plans.reporting(unit)
                        .flatMap(reporting -> reporting.deadline(report.view().period(), report.cutOff()))
                        .orElse(null);
                standings.add(of(
                        unit,
                        confirmation,
                        deadline,
                        fingerprints.getOrDefault(unit, Hash.of(UnitFigures.none(unit))),
                        of == null ? null : of.lastArrival()));
            }
        }
        return standings;
    }

    /** A unit that stands and has none below it takes in dossiers itself. */
    private boolean isExpected(String unit) {
        return tree.children(unit).isEmpty()
                && tree.units()
                        .byCode(unit)
                        .filter(known -> !known.formerAt(tree.day())
                                && (known.validFrom() == null
                                        || !known.validFrom().isAfter(tree.day())))
                        .isPresent();
    }

    private UnitData of(
            String unit,
            @Nullable Confirmation confirmation,
            @Nullable LocalDate deadline,
            String fingerprint,
            @Nullable Instant lastArrival) {
        String name = tree.units().name(unit);
        if (confirmation == null) {
            return new UnitData(unit, name, null, null, null, deadline, null, null, lastArrival);
        }
        return new UnitData(
                unit,
                name,
                confirmation.at(),
                confirmation.by(),
                confirmation.remark(),
                deadline,
                deadline == null ? null : !LocalDays.date(confirmation.at()).isAfter(deadline),
                !confirmation.figures().equals(fingerprint),
                lastArrival);
    }
}

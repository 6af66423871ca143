package vn.motcua.report.indicators.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.indicators.Boards;
import vn.motcua.report.indicators.Narrowing;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.Today;

/** Reads what the questions about figures have in common. */
record Questions(ReferenceFeed reference, Messages messages, Today today) {

    Inputs inputs() {
        return new Inputs(messages);
    }

    /** The period and cut-off; refuses the request with all problems so far if they are not in order. */
    PeriodView view(Inputs inputs, @Nullable String period, @Nullable String cutoff) {
        Period named = inputs.period(period);
        CutOff cutOff = inputs.cutOff(cutoff, named);
        inputs.check();
        return PeriodView.of(Objects.requireNonNull(named), Objects.requireNonNull(cutOff), today.get());
    }

    /** An empty sector or procedure means just that: dossiers without one, and feedback. */
    Narrowing narrowing(
            Inputs inputs, @Nullable String sectorGroup, @Nullable String sector, @Nullable String procedure) {
        ProcedureCatalogue catalogue = reference.current().catalogue();
        Map<String, Set<String>> groups = Boards.sectorGroups(catalogue);
        Set<String> sectors = inputs.choice(
                "sectorGroup",
                sectorGroup,
                code -> Optional.ofNullable(groups.get(code)),
                groups.keySet().stream().sorted().collect(Collectors.joining(", ")));
        return new Narrowing(
                sectors == null || sectorGroup == null ? null : sectorGroup.strip(),
                sectors == null ? Set.of() : sectors,
                sector == null ? null : sector.strip(),
                procedure == null ? null : procedure.strip());
    }
}

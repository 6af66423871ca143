package vn.motcua.indicator.dossiers;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.catalogue.ProcedureCatalogue.SectorGroup;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.Page;

/** From a figure down to the dossiers behind it. */
@RestController
class ContributionController {

    private static final int LONGEST_PAGE = 1_000;
    private static final int MOST_LINES = 100_000;

    private final ContributionService contributions;
    private final KnownUnits units;
    private final ReferenceFeed reference;
    private final Messages messages;

    ContributionController(
            ContributionService contributions, KnownUnits units, ReferenceFeed reference, Messages messages) {
        this.contributions = contributions;
        this.units = units;
        this.reference = reference;
        this.messages = messages;
    }

    @GetMapping("/api/units/{unit}/contributions")
    ContributionsAnswer contributions(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String stock,
            @RequestParam(required = false) @Nullable String sectorGroup,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Inputs inputs = new Inputs(messages);
        Measure counted = inputs.choice("measure", measure, Measure::of, codes(each -> true));
        LocalDate first = inputs.day("from", from);
        LocalDate last = inputs.day("to", to);
        if (first != null && last != null && first.isAfter(last)) {
            inputs.problem("to", "dossiers.days", first);
        }
        StockReading reading = reading(inputs, stock, counted);
        Set<String> sectors = sectors(inputs, sectorGroup, sector);
        inputs.paging(page, size, LONGEST_PAGE, MOST_LINES);
        inputs.check();
        ContributionQuestion question = new ContributionQuestion(
                requireNonNull(counted),
                requireNonNull(first),
                requireNonNull(last),
                reading,
                sectors,
                procedure == null ? null : procedure.strip());
        return answer(units.find(code), question, page, size);
    }

    private ContributionsAnswer answer(Unit unit, ContributionQuestion question, int page, int size) {
        Contributed found = contributions.find(units.withDescendants(unit, question.to()), question, (page + 1) * size);
        return new ContributionsAnswer(
                unit.code(),
                unit.name(),
                question.measure().code(),
                messages.get((question.stock() == null ? "measure." : "stock.")
                        + question.measure().code()),
                question.from(),
                question.to(),
                question.stock() == null ? null : question.stock().code(),
                found.sum(),
                Page.of(found.first(), page, size).items(),
                page,
                size,
                found.total());
    }

    /** The closing stock, unless the opening one is asked for; none of a flow. */
    private static @Nullable StockReading reading(Inputs inputs, @Nullable String code, @Nullable Measure measure) {
        StockReading reading = inputs.choiceIfAny("stock", code, StockReading::of, "opening, closing");
        if (measure == null || measure.isStock()) {
            return reading == null ? StockReading.CLOSING : reading;
        }
        if (reading != null) {
            inputs.problem("stock", "contributions.no-stock", measure.code(), codes(Measure::isStock));
        }
        return null;
    }

    /** The sectors of the group, or the one sector, of both what they share; null for all. */
    private @Nullable Set<String> sectors(Inputs inputs, @Nullable String group, @Nullable String sector) {
        ProcedureCatalogue catalogue = reference.current().catalogue();
        SectorGroup named = inputs.choiceIfAny(
                "sectorGroup",
                group,
                catalogue::sectorGroup,
                catalogue.sectorGroups().stream()
                        .map(SectorGroup::code)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        if (sector == null) {
            return named == null ? null : named.sectors();
        }
        String one = sector.strip();
        return named == null || named.sectors().contains(one) ? Set.of(one) : Set.of();
    }

    private static String codes(Predicate<Measure> which) {
        return Arrays.stream(Measure.values()).filter(which).map(Measure::code).collect(Collectors.joining(", "));
    }
}

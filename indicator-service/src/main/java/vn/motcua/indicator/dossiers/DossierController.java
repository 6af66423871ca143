package vn.motcua.indicator.dossiers;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.Messages;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** The questions about dossiers over HTTP (contract, section 8). */
@RestController
@RequestMapping("/api/units/{unit}")
class DossierController {

    private static final int LONGEST_PAGE = 1_000;

    private final DossierService dossiers;
    private final KnownUnits units;
    private final ReferenceFeed reference;
    private final Clock clock;
    private final Messages messages;

    DossierController(
            DossierService dossiers, KnownUnits units, ReferenceFeed reference, Clock clock, Messages messages) {
        this.dossiers = dossiers;
        this.units = units;
        this.reference = reference;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/dossiers")
    Page<DossierLine> list(
            @PathVariable String unit,
            @RequestParam(defaultValue = "overdue") String state,
            @RequestParam Optional<String> at,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> department,
            @RequestParam(required = false) @Nullable String lack,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Inputs inputs = new Inputs(messages);
        DossierState asked = inputs.choice("state", state, DossierState::of, DossierState.CODES);
        Instant when = at.isPresent() ? inputs.instantOrDayEnd("at", at.get()) : clock.instant();
        LocalDate first = from.isPresent() ? inputs.day("from", from.get()) : null;
        Lack lacking = inputs.choiceIfAny("lack", lack, Lack::of, Lack.CODES);
        inputs.paging(page, size, LONGEST_PAGE, Integer.MAX_VALUE);
        inputs.check();
        return Page.of(
                dossiers.inState(
                        withDescendants(unit, requireNonNull(when)),
                        new DossierQuestion(requireNonNull(asked), when, first, department.orElse(null), lacking)),
                page,
                size);
    }

    @GetMapping("/dossiers/{code}")
    ExplainedSubject explain(
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam(defaultValue = "DOSSIER") SubjectKind kind) {
        String accepting = units.find(unit).code();
        return dossiers.explain(accepting, kind, code, clock.instant())
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, messages.get("dossiers.unknown", code, accepting)));
    }

    @GetMapping("/inconsistencies")
    Inconsistencies inconsistencies(
            @PathVariable String unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Inputs inputs = new Inputs(messages);
        inputs.paging(page, size, LONGEST_PAGE, Integer.MAX_VALUE);
        inputs.check();
        Units names = reference.current().units();
        InconsistencyReport report = dossiers.inconsistencies(withDescendants(unit, clock.instant()));
        List<Inconsistencies.Line> lines = report.lines().stream()
                .map(line -> new Inconsistencies.Line(
                        line.unit(),
                        names.name(line.unit()),
                        line.kind(),
                        line.code(),
                        line.inconsistency(),
                        messages.get("inconsistency." + line.inconsistency().name())))
                .toList();
        Page<Inconsistencies.Line> found = Page.of(lines, page, size);
        return new Inconsistencies(
                found.items(),
                found.page(),
                found.size(),
                found.total(),
                Inconsistencies.Unknown.of(report.unknownProcedures()),
                Inconsistencies.Unknown.of(report.unknownSectors()));
    }

    private List<String> withDescendants(String unit, Instant at) {
        return reference
                .current()
                .units()
                .treeAt(LocalDays.date(at))
                .withDescendants(units.find(unit).code());
    }
}

package vn.motcua.indicator.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.kit.Messages;
import vn.motcua.kit.event.Instants;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.Page;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** The questions about dossiers over HTTP (contract, section 8). */
@RestController
@RequestMapping("/api/units/{unit}")
class DossierController {

    private static final int LONGEST_PAGE = 1_000;

    private final DossierService dossiers;
    private final ReferenceFeed reference;
    private final Clock clock;
    private final Messages messages;

    DossierController(DossierService dossiers, ReferenceFeed reference, Clock clock, Messages messages) {
        this.dossiers = dossiers;
        this.reference = reference;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/dossiers")
    Page<DossierLine> list(
            @PathVariable String unit,
            @RequestParam(defaultValue = "overdue") String state,
            @RequestParam Optional<String> at,
            @RequestParam Optional<String> department,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        List<FieldProblem> problems = new ArrayList<>();
        DossierState asked = DossierState.of(state).orElse(null);
        if (asked == null) {
            problems.add(FieldProblem.of("state", messages.get("field.enum", "overdue, due-soon")));
        }
        Instant when = at.map(this::instant).orElse(clock.instant());
        if (at.isPresent() && instant(at.get()) == null) {
            problems.add(FieldProblem.of("at", messages.get("dossiers.at")));
        }
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            problems.add(FieldProblem.of("size", messages.get("page.bounds", LONGEST_PAGE)));
        }
        if (asked == null || !problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, messages.get("problem.invalid-input"), problems);
        }
        List<DossierLine> lines = dossiers.inState(withDescendants(unit, when), asked, when, department.orElse(null));
        return Page.of(lines, page, size);
    }

    @GetMapping("/dossiers/{code}")
    ExplainedSubject explain(
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam(defaultValue = "DOSSIER") SubjectKind kind) {
        String accepting = known(unit).code();
        return dossiers.explain(accepting, kind, code, clock.instant())
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, messages.get("dossiers.unknown", code, accepting)));
    }

    @GetMapping("/inconsistencies")
    Inconsistencies inconsistencies(
            @PathVariable String unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    messages.get("problem.invalid-input"),
                    List.of(FieldProblem.of("size", messages.get("page.bounds", LONGEST_PAGE))));
        }
        Units units = reference.current().units();
        InconsistencyReport report = dossiers.inconsistencies(withDescendants(unit, clock.instant()));
        List<Inconsistencies.Line> lines = report.lines().stream()
                .map(line -> new Inconsistencies.Line(
                        line.unit(),
                        units.name(line.unit()),
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
                .withDescendants(known(unit).code());
    }

    private Unit known(String unit) {
        return reference
                .current()
                .units()
                .resolve(unit)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, messages.get("unit.unknown", unit)));
    }

    /** An instant, or a day, whose end is meant; null when it is neither. */
    private @Nullable Instant instant(String text) {
        try {
            return LocalDays.instant(LocalDate.parse(text).plusDays(1).atStartOfDay())
                    .minusNanos(1);
        } catch (DateTimeParseException e) {
            return Instants.parse(text).orElse(null);
        }
    }
}

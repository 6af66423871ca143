package vn.motcua.report.proof.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.proof.ChangedDossier;
import vn.motcua.report.proof.DossierPart;
import vn.motcua.report.proof.FigureQuestion;
import vn.motcua.report.proof.Proof;
import vn.motcua.report.proof.ProofDesk;
import vn.motcua.report.request.Inputs;

/** Proves closed reports: recomputed from the log, and traced to dossiers. */
@RestController
@RequestMapping("/api/reports/{id}")
class ProofController {

    private static final int LARGEST_PAGE = 1_000;

    private final ReportStore store;
    private final ProofDesk desk;
    private final Messages messages;

    ProofController(ReportStore store, ProofDesk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    /** A page of the dossiers behind a figure, and the figure. */
    record PartsPage(
            String report,
            String unit,
            String measure,
            LocalDate from,
            LocalDate to,
            long sum,
            List<DossierPart> items,
            int page,
            int size,
            long total) {}

    /** A page of the dossiers behind what differs from the report that was revised. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangesPage(
            String report,
            String revises,
            @Nullable String reason,
            List<ChangedDossier> items,
            int page,
            int size,
            long total) {}

    @GetMapping("/proof")
    Proof proof(@PathVariable String id) {
        ReportHead head = closed(id);
        return desk.proof(head.definition(), body(head));
    }

    @PostMapping("/verification")
    ResponseEntity<Object> verify(@PathVariable String id) {
        ReportHead head = closed(id);
        return WorkAnswer.of(desk.verification(head.definition(), body(head), true), outcome -> outcome, messages);
    }

    @GetMapping("/verification")
    ResponseEntity<Object> verification(@PathVariable String id) {
        ReportHead head = closed(id);
        return WorkAnswer.of(desk.verification(head.definition(), body(head), false), outcome -> outcome, messages);
    }

    @GetMapping("/contributions")
    ResponseEntity<Object> contributions(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        ReportHead head = closed(id);
        ReportDefinition report = head.definition();
        Inputs inputs = new Inputs(messages);
        paging(inputs, page, size);
        Measure wanted = Measure.of(measure == null ? "" : measure.strip()).orElse(null);
        if (wanted == null) {
            inputs.problem("measure", measure == null ? "field.required" : "measure.unknown", String.valueOf(measure));
        }
        LocalDate first = from == null ? report.from() : inputs.date("from", from);
        LocalDate last = to == null ? report.to() : inputs.date("to", to);
        if (last != null && last.isAfter(report.to())) {
            inputs.problem("to", "report.behind", report.to());
        }
        if (first != null && last != null && first.isAfter(last) && wanted != null && !wanted.isStock()) {
            inputs.problem("from", "range.backwards", first, last);
        }
        String of = scopeUnit(inputs, report, unit);
        inputs.check();
        FigureQuestion question = new FigureQuestion(
                report.id(),
                report.tree().withDescendants(of),
                Objects.requireNonNull(wanted),
                Objects.requireNonNull(first),
                Objects.requireNonNull(last),
                sector,
                procedure);
        return WorkAnswer.of(
                desk.parts(question, body(head)),
                parts -> new PartsPage(
                        report.id(),
                        of,
                        question.measure().code(),
                        question.from(),
                        question.to(),
                        parts.sum(),
                        cut(parts.parts(), page, size),
                        page,
                        size,
                        parts.parts().size()),
                messages);
    }

    @GetMapping("/changes")
    ResponseEntity<Object> changes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        ReportHead head = closed(id);
        ReportDefinition report = head.definition();
        Inputs inputs = new Inputs(messages);
        paging(inputs, page, size);
        String of = scopeUnit(inputs, report, unit);
        inputs.check();
        ReportHead revised = Optional.ofNullable(report.previous())
                .flatMap(store::find)
                .filter(ReportHead::isClosed)
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT, messages.get("report.first", id)));
        return WorkAnswer.of(
                desk.lateFacts(report, body(head), revised, report.tree().withDescendants(of)),
                dossiers -> new ChangesPage(
                        report.id(),
                        revised.id(),
                        report.reason(),
                        cut(dossiers, page, size),
                        page,
                        size,
                        dossiers.size()),
                messages);
    }

    private String scopeUnit(Inputs inputs, ReportDefinition report, @Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            return report.unit();
        }
        if (!report.scope().contains(unit.strip())) {
            inputs.problem("unit", "report.scope", unit, report.unit());
        }
        return unit.strip();
    }

    private static void paging(Inputs inputs, int page, int size) {
        if (page < 0) {
            inputs.problem("page", "page.invalid", Integer.MAX_VALUE / LARGEST_PAGE);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            inputs.problem("size", "size.invalid", LARGEST_PAGE);
        }
    }

    private static <T> List<T> cut(List<T> all, int page, int size) {
        return all.stream().skip((long) page * size).limit(size).toList();
    }

    private ReportHead closed(String id) {
        ReportHead head = store.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, messages.get("report.unknown", id)));
        if (!head.isClosed()) {
            throw new ProblemException(ProblemType.CONFLICT, messages.get("report.not-closed", id));
        }
        return head;
    }

    private static ReportBody body(ReportHead closed) {
        return Objects.requireNonNull(closed.body(), "a closed report has a body");
    }
}

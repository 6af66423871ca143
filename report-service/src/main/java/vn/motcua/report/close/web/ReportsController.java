package vn.motcua.report.close.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.report.close.AssembledReport;
import vn.motcua.report.close.ReportDesk;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.close.ReportSummary;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.KnownUnits;
import vn.motcua.report.request.Today;

/** Takes orders for reports and answers with them. */
@RestController
class ReportsController {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 500;

    private final ReportDesk desk;
    private final ReportStore store;
    private final ReportJson reports;
    private final KnownUnits units;
    private final Messages messages;
    private final Today today;

    ReportsController(
            ReportDesk desk, ReportStore store, JsonMapper json, KnownUnits units, Messages messages, Today today) {
        this.desk = desk;
        this.store = store;
        this.reports = new ReportJson(store, json);
        this.units = units;
        this.messages = messages;
        this.today = today;
    }

    @PostMapping("/api/reports")
    ResponseEntity<ObjectNode> order(
            @RequestBody ReportOrder order, @RequestParam(defaultValue = "false") boolean preview) {
        Inputs inputs = new Inputs(messages);
        if (order.unit() == null || order.unit().isBlank()) {
            inputs.problem("unit", "field.required");
        }
        Period period = inputs.period(order.period());
        CutOff cutOff = inputs.cutOff(order.cutoff(), period);
        inputs.check();
        Unit unit = units.find(Objects.requireNonNull(order.unit()));
        PeriodView view = PeriodView.of(Objects.requireNonNull(period), Objects.requireNonNull(cutOff), today.get());
        if (preview) {
            AssembledReport assembled = desk.preview(unit, view);
            return ResponseEntity.ok(reports.of(assembled.body(), assembled.pages()));
        }
        if (view.running(today.get())) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    messages.get(
                            "report.running",
                            view.period().label(),
                            view.days().from(),
                            view.days().to()));
        }
        return switch (desk.order(unit, view, order.reason())) {
            case ReportDesk.Outcome.Accepted accepted ->
                ResponseEntity.accepted()
                        .location(location(accepted.report().id()))
                        .body(reports.of(ReportHead.closing(accepted.report())));
            case ReportDesk.Outcome.ReasonMissing missing -> {
                String text = messages.get("report.reason", missing.closed().id());
                throw new ProblemException(ProblemType.REFUSED, text, List.of(FieldProblem.of("reason", text)));
            }
        };
    }

    private static URI location(String id) {
        return URI.create("/api/reports/" + UriUtils.encodePathSegment(id, "UTF-8"));
    }

    @GetMapping("/api/reports")
    ReportSummary.Page list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Inputs inputs = new Inputs(messages);
        if (page < 0 || page > LAST_PAGE) {
            inputs.problem("page", "page.invalid", LAST_PAGE);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            inputs.problem("size", "size.invalid", LARGEST_PAGE);
        }
        Period named = period == null || period.isBlank() ? null : inputs.period(period);
        inputs.check();
        String code = unit == null || unit.isBlank() ? null : units.find(unit).code();
        return store.page(code, named == null ? null : named.label(), page, size);
    }

    @GetMapping("/api/reports/{id}")
    ObjectNode report(@PathVariable String id) {
        return reports.of(find(id));
    }

    /** The text that the hash is of, so that anyone can check it. */
    @GetMapping(path = "/api/reports/{id}/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    String figures(@PathVariable String id) {
        ReportHead head = find(id);
        List<UnitFigures> figures = store.figures(head.definition());
        return ReportDesk.hashedContent(head.definition(), figures);
    }

    private ReportHead find(String id) {
        return store.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, messages.get("report.unknown", id)));
    }
}

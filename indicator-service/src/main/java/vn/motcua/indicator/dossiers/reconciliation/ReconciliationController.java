package vn.motcua.indicator.dossiers.reconciliation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.indicator.dossiers.Inputs;
import vn.motcua.indicator.dossiers.KnownUnits;
import vn.motcua.kit.Messages;
import vn.motcua.kit.csv.CsvWriter;
import vn.motcua.kit.web.Page;

/** Đối soát: what is held of a unit and all below it for a day, to be held against the unit's own software. */
@RestController
class ReconciliationController {

    private static final int LONGEST_PAGE = 10_000;

    private final ReconciliationService service;
    private final KnownUnits units;
    private final Messages messages;

    ReconciliationController(ReconciliationService service, KnownUnits units, Messages messages) {
        this.service = service;
        this.units = units;
        this.messages = messages;
    }

    @GetMapping("/api/units/{unit}/reconciliation")
    ReconciliationAnswer lists(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        Inputs inputs = new Inputs(messages);
        LocalDate asked = inputs.day("day", day);
        DayList only = inputs.choiceIfAny("list", list, DayList::of, DayList.CODES);
        inputs.paging(page, size, LONGEST_PAGE, Integer.MAX_VALUE);
        inputs.check();
        Unit unit = units.find(code);
        DayDossiers found = find(unit, requireNonNull(asked));
        Page<DayDossier> shown = Page.of(found.in(only), page, size);
        return new ReconciliationAnswer(
                unit.code(),
                unit.name(),
                asked,
                messages.get("reconciliation.digest"),
                found.digest(DayList.ACCEPTED),
                found.digest(DayList.RESOLVED),
                found.digest(DayList.OPEN),
                only == null ? null : only.code(),
                shown.items().stream().map(ReconciliationLine::of).toList(),
                page,
                size,
                shown.total());
    }

    @GetMapping(path = "/api/units/{unit}/reconciliation", produces = CsvWriter.MEDIA_TYPE)
    ResponseEntity<byte[]> table(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String list)
            throws IOException {
        return file(code, day, list);
    }

    @GetMapping("/api/units/{unit}/reconciliation.csv")
    ResponseEntity<byte[]> file(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String list)
            throws IOException {
        Inputs inputs = new Inputs(messages);
        LocalDate asked = inputs.day("day", day);
        DayList only = inputs.choiceIfAny("list", list, DayList::of, DayList.CODES);
        inputs.check();
        Unit unit = units.find(code);
        byte[] table = new ReconciliationTable(messages).of(find(unit, requireNonNull(asked)), only);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("doi-soat-" + unit.code() + '-' + asked + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CsvWriter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(table);
    }

    /** Answers another instance from this one's state; the gateway routes nothing here. */
    @PostMapping(ReconciliationService.FIND)
    List<DayDossier> here(@RequestBody ReconciliationService.Question question) {
        return service.here(question);
    }

    private DayDossiers find(Unit unit, LocalDate day) {
        return service.find(units.withDescendants(unit, day), day, Set.of());
    }
}

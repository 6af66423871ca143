package vn.motcua.indicator.dossiers.reconciliation;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.indicator.dossiers.Inputs;
import vn.motcua.indicator.dossiers.KnownUnits;
import vn.motcua.kit.Messages;

/** Takes a ward's own lists for a day and answers what each side lacks; nothing is changed by it. */
@RestController
class ComparisonController {

    private static final int MOST_TOLD = 10_000;

    private final ReconciliationService service;
    private final CodeListsReader reader;
    private final KnownUnits units;
    private final Messages messages;

    ComparisonController(ReconciliationService service, CodeListsReader reader, KnownUnits units, Messages messages) {
        this.service = service;
        this.reader = reader;
        this.units = units;
        this.messages = messages;
    }

    @PostMapping(path = "/api/units/{unit}/reconciliation", consumes = MediaType.APPLICATION_JSON_VALUE)
    ComparisonAnswer compare(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(defaultValue = "1000") int size,
            HttpServletRequest request)
            throws IOException {
        Inputs inputs = new Inputs(messages);
        LocalDate asked = inputs.day("day", day);
        inputs.paging(0, size, MOST_TOLD, MOST_TOLD);
        CodeLists theirs = reader.read(request.getInputStream(), inputs);
        inputs.check();
        Unit unit = units.find(code);
        DayDossiers held = service.find(units.withDescendants(unit, requireNonNull(asked)), asked, theirs.all());
        ListComparer comparer = new ListComparer(held, asked, size, messages);
        return new ComparisonAnswer(
                unit.code(),
                unit.name(),
                asked,
                messages.get("reconciliation.digest"),
                comparer.compare(DayList.ACCEPTED, theirs.of(DayList.ACCEPTED)),
                comparer.compare(DayList.RESOLVED, theirs.of(DayList.RESOLVED)),
                comparer.compare(DayList.OPEN, theirs.of(DayList.OPEN)));
    }
}

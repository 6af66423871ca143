package vn.motcua.indicator.dossiers.declared;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.indicator.dossiers.Inputs;
import vn.motcua.indicator.dossiers.KnownUnits;
import vn.motcua.kit.Messages;

/** Số tự khai over HTTP: what is held of a unit's declarations for a period. */
@RestController
class DeclaredController {

    private final DeclaredService service;
    private final KnownUnits units;
    private final Clock clock;
    private final Messages messages;

    DeclaredController(DeclaredService service, KnownUnits units, Clock clock, Messages messages) {
        this.service = service;
        this.units = units;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/api/units/{unit}/declarations")
    DeclarationsAnswer declarations(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(defaultValue = "false") boolean below) {
        Inputs inputs = new Inputs(messages);
        String asked = period == null ? "" : period.strip();
        if (Period.parse(asked).isEmpty()) {
            inputs.problem("period", "intake.period");
        }
        inputs.check();
        Unit unit = units.find(code);
        List<String> scope =
                below ? units.withDescendants(unit, LocalDays.date(clock.instant())) : List.of(unit.code());
        return new DeclarationsAnswer(
                unit.code(),
                unit.name(),
                asked,
                service.find(scope, asked, figure == null || figure.isBlank() ? null : figure.strip()));
    }

    /** Answers another instance from this one's state; the gateway routes nothing here. */
    @PostMapping(DeclaredService.FIND)
    List<DeclaredLine> here(@RequestBody DeclaredService.Question question) {
        return service.here(question);
    }
}

package vn.motcua.report.confirm.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.contracts.period.CutOff;
import vn.motcua.contracts.period.Period;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.kit.Messages;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.report.confirm.Confirmation;
import vn.motcua.report.confirm.Confirmations;
import vn.motcua.report.confirm.OwnFigures;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.KnownUnits;
import vn.motcua.report.request.Today;

/** Takes a unit's confirmation of its figures, and tells who has confirmed. */
@RestController
class ConfirmationsController {

    private static final int LONGEST_REMARK = 2_000;

    private final Confirmations confirmations;
    private final OwnFigures figures;
    private final KnownUnits units;
    private final Messages messages;
    private final Today today;
    private final Clock clock;

    ConfirmationsController(
            Confirmations confirmations,
            OwnFigures figures,
            KnownUnits units,
            Messages messages,
            Today today,
            Clock clock) {
        this.confirmations = confirmations;
        this.figures = figures;
        this.units = units;
        this.messages = messages;
        this.today = today;
        this.clock = clock;
    }

    /** What is confirmed. */
    record Order(
            @Nullable String period,
            @Nullable String cutoff,
            @Nullable String remark) {}

    /** A confirmation as interfaces show it. */
    record Answer(
            String unit,
            String name,
            String period,
            String cutoff,
            Instant at,
            String by,
            @Nullable String remark,
            boolean changedSince) {}

    /** The confirmations of a unit and of those below it. */
    record Page(List<Answer> items, int confirmed, int expected) {}

    @PostMapping("/api/units/{unit}/confirmations")
    @ResponseStatus(HttpStatus.CREATED)
    Answer confirm(
            @PathVariable("unit") String code, @RequestBody Order order, @AuthenticationPrincipal Caller caller) {
        Inputs inputs = new Inputs(messages);
        Period period = inputs.period(order.period());
        CutOff cutOff = inputs.cutOff(order.cutoff(), period);
        if (order.remark() != null && order.remark().length() > LONGEST_REMARK) {
            inputs.problem("remark", "text.long", LONGEST_REMARK);
        }
        inputs.check();
        Unit unit = units.find(code);
        if (!caller.maySpeakFor(unit.code())) {
            throw new ProblemException(ProblemType.FORBIDDEN, messages.get("confirmation.foreign", unit.name()));
        }
        PeriodView view = PeriodView.of(Objects.requireNonNull(period), Objects.requireNonNull(cutOff), today.get());
        if (view.running(today.get())) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    messages.get(
                            "confirmation.running",
                            period.label(),
                            view.days().from(),
                            view.days().to()));
        }
        String remark = order.remark() == null || order.remark().isBlank()
                ? null
                : order.remark().strip();
        Confirmation confirmation = new Confirmation(
                unit.code(),
                period.label(),
                cutOff,
                clock.instant(),
                caller.name(),
                remark,
                figures.fingerprint(unit.code(), view));
        confirmations.keep(confirmation);
        return answer(confirmation, unit.name(), view);
    }

    @GetMapping("/api/units/{unit}/confirmations")
    Page list(
            @PathVariable("unit") String code,
            @RequestParam @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff) {
        Inputs inputs = new Inputs(messages);
        Period wanted = inputs.period(period);
        CutOff cutOff = inputs.cutOff(cutoff, wanted);
        inputs.check();
        Unit unit = units.find(code);
        PeriodView view = PeriodView.of(Objects.requireNonNull(wanted), Objects.requireNonNull(cutOff), today.get());
        List<Unit> scope = units.standing(unit.code(), view.asOf());
        List<Answer> items = confirmations.of(scope.stream().map(Unit::code).toList(), wanted.label(), cutOff).stream()
                .map(confirmation ->
                        answer(confirmation, units.find(confirmation.unit()).name(), view))
                .toList();
        return new Page(items, items.size(), scope.size());
    }

    private Answer answer(Confirmation confirmation, String name, PeriodView view) {
        return new Answer(
                confirmation.unit(),
                name,
                confirmation.period(),
                confirmation.cutOff().code(),
                confirmation.at(),
                confirmation.by(),
                confirmation.remark(),
                !confirmation.figures().equals(figures.fingerprint(confirmation.unit(), view)));
    }
}

package vn.motcua.report.indicators.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.score.Score766;
import vn.motcua.contracts.score.ScoreComponent;
import vn.motcua.contracts.score.Scored;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.report.indicators.Boards;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.request.Inputs;
import vn.motcua.report.request.KnownUnits;

/** Answers for the 766 score of a unit, and calculates one from numbers that are sent. */
@RestController
class ScoreController {

    private final Boards boards;
    private final KnownUnits units;
    private final Questions questions;
    private final Score766 scheme;

    ScoreController(Boards boards, KnownUnits units, Questions questions, Score766 scheme) {
        this.boards = boards;
        this.units = units;
        this.questions = questions;
        this.scheme = scheme;
    }

    @GetMapping("/api/units/{unit}/score766")
    ScoreAnswer score(
            @PathVariable("unit") String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cutoff) {
        Unit unit = units.find(code);
        PeriodView view = questions.view(questions.inputs(), period, cutoff);
        Scored scored = boards.scores(unit.code(), view).score(unit.code());
        return ScoreAnswer.of(
                unit.code(), unit.name(), view.period().label(), view.cutOff().code(), scored);
    }

    @PostMapping("/api/score766")
    ScoreAnswer calculate(@RequestBody JsonNode body) {
        Inputs inputs = questions.inputs();
        JsonNode components = body.path("components");
        if (!components.isObject()) {
            inputs.problem("components", "score.components");
        }
        Map<String, Ratio> pairs = new HashMap<>();
        components.properties().forEach(entry -> {
            String field = "components." + entry.getKey();
            if (scheme.component(entry.getKey()).isEmpty()) {
                inputs.problem(field, "score.unknown", entry.getKey(), String.join(", ", codes()));
            } else if (!entry.getValue().isNull()) {
                pairs.put(entry.getKey(), pair(inputs, field, entry.getValue()));
            }
        });
        inputs.check();
        return ScoreAnswer.calculated(scheme.score(code -> pairs.getOrDefault(code, Ratio.NONE)));
    }

    private static Ratio pair(Inputs inputs, String field, JsonNode pair) {
        return new Ratio(
                count(inputs, field + ".numerator", pair.path("numerator")),
                count(inputs, field + ".denominator", pair.path("denominator")));
    }

    private static long count(Inputs inputs, String field, JsonNode number) {
        if (number.isNumber()) {
            try {
                long whole = number.decimalValue().longValueExact();
                if (whole >= 0) {
                    return whole;
                }
            } catch (ArithmeticException e) {
                inputs.problem(field, "field.count");
                return 0;
            }
        }
        inputs.problem(field, "field.count");
        return 0;
    }

    private List<String> codes() {
        return scheme.groups().stream()
                .flatMap(group -> group.components().stream())
                .map(ScoreComponent::code)
                .toList();
    }
}

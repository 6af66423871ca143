package vn.motcua.report.indicators.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.score.Scored;

/** A 766 score (contract, section 8); unit and period are left out where it was only calculated. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreAnswer(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String period,
        @Nullable String cutoff,
        BigDecimal total,
        String band,
        List<Group> groups) {

    record Group(String code, BigDecimal max, BigDecimal score, List<Component> components) {}

    record Component(String code, BigDecimal max, long numerator, long denominator, BigDecimal score) {}

    static ScoreAnswer calculated(Scored scored) {
        return new ScoreAnswer(null, null, null, null, scored.total(), scored.band(), groups(scored));
    }

    static List<Group> groups(Scored scored) {
        return scored.groups().stream()
                .map(group -> new Group(
                        group.code(),
                        group.max(),
                        group.score(),
                        group.components().stream()
                                .map(component -> new Component(
                                        component.code(),
                                        component.max(),
                                        component.pair().numerator(),
                                        component.pair().denominator(),
                                        component.score()))
                                .toList()))
                .toList();
    }
}

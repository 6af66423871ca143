package vn.motcua.report.indicators;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.contracts.score.Scored;

/** A 766 score with its groups and components (contract, section 5). */
public record ScoreSheet(BigDecimal total, String band, List<Group> groups) {

    /** A group of components, in points. */
    public record Group(String code, BigDecimal max, BigDecimal score, List<Component> components) {}

    /** A component, in points, with the pair it is measured by. */
    public record Component(String code, BigDecimal max, long numerator, long denominator, BigDecimal score) {}

    /** The sheet of a score. */
    public static ScoreSheet of(Scored scored) {
        return new ScoreSheet(
                scored.total(),
                scored.band(),
                scored.groups().stream()
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
                        .toList());
    }
}

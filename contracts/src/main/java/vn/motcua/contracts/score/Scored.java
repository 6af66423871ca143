package vn.motcua.contracts.score;

import java.math.BigDecimal;
import java.util.List;
import vn.motcua.contracts.indicator.Ratio;

/** A 766 score: the total is the sum of the groups', a group's the sum of its rounded components'. */
public record Scored(BigDecimal total, String band, List<Group> groups) {

    /** A group's score. */
    public record Group(String code, BigDecimal max, BigDecimal score, List<Component> components) {}

    /** A component's pair and score. */
    public record Component(String code, BigDecimal max, Ratio pair, BigDecimal score) {}
}

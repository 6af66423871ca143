package vn.motcua.contracts.score;

import java.math.BigDecimal;
import java.util.List;

/** One of the six groups of the 766 score (nhóm chỉ số). */
public record ScoreGroup(String code, List<ScoreComponent> components) {

    public ScoreGroup {
        components = List.copyOf(components);
    }

    /** The points that all components together can earn. */
    public BigDecimal max() {
        return components.stream().map(ScoreComponent::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

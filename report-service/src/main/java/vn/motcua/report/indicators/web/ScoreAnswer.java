package vn.motcua.report.indicators.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.score.Scored;
import vn.motcua.report.indicators.ScoreSheet;

/** A 766 score (contract, section 8); unit and period are left out where it was only calculated. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreAnswer(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String period,
        @Nullable String cutoff,
        BigDecimal total,
        String band,
        List<ScoreSheet.Group> groups) {

    static ScoreAnswer calculated(Scored scored) {
        return of(null, null, null, null, scored);
    }

    static ScoreAnswer of(
            @Nullable String unit,
            @Nullable String name,
            @Nullable String period,
            @Nullable String cutoff,
            Scored scored) {
        ScoreSheet sheet = ScoreSheet.of(scored);
        return new ScoreAnswer(unit, name, period, cutoff, sheet.total(), sheet.band(), sheet.groups());
    }
}

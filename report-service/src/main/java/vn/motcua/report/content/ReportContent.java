package vn.motcua.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.report.indicators.ScoreSheet;

/**
 * What a report holds beside its forms and indicators.
 *
 * @param lateness of the unit with all below it
 * @param latenessByUnit of the units below it that have any
 * @param satisfaction overall first, then of each group of sectors
 * @param trend of each row of indicators, over the last eight periods
 * @param ranking of the units below it, the best first
 * @param data how complete the data of each unit is
 * @param tasks null where they could not be asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportContent(
        ScoreSheet score,
        Lateness lateness,
        List<Lateness.OfUnit> latenessByUnit,
        List<Satisfaction> satisfaction,
        List<Trend> trend,
        List<Rank> ranking,
        List<UnitData> data,
        @Nullable TaskStates tasks) {}

package vn.motcua.report.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.indicator.Ratio;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/**
 * How satisfied people were (mức độ hài lòng), overall or in a group of sectors such as land, construction and investment.
 *
 * @param sectorGroup null for all sectors
 * @param ratings how many ratings came in the period
 * @param rate null where nobody rated
 */
public record Satisfaction(
        @Nullable String sectorGroup,
        long ratings,
        long satisfied,
        @Nullable BigDecimal rate) {

    static Satisfaction of(@Nullable String sectorGroup, Measures flows) {
        long ratings = flows.get(Measure.RATINGS);
        long satisfied = flows.get(Measure.RATINGS_SATISFIED);
        return new Satisfaction(sectorGroup, ratings, satisfied, new Ratio(satisfied, ratings).rate());
    }
}

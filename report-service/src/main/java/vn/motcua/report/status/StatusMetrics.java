package vn.motcua.report.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code motcua.projection.lag}: acknowledged events that are not yet in the figures, of the whole system, as {@code
 * GET /api/status} tells it; every instance tells the same. Not a number while broker or store do not answer.
 */
final class StatusMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(StatusMetrics.class);
    private static final String LAG = "motcua.projection.lag";

    private StatusMetrics() {}

    static void of(StatusBoard board, MeterRegistry meters) {
        Gauge.builder(LAG, board, StatusMetrics::lag)
                .description("Acknowledged events that are not yet in the figures")
                .baseUnit(BaseUnits.EVENTS)
                .register(meters);
    }

    private static double lag(StatusBoard board) {
        try {
            return board.lag();
        } catch (RuntimeException e) {
            LOG.debug("The lag is not known: {}", e.toString());
            return Double.NaN;
        }
    }
}

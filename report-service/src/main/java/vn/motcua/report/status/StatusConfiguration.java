package vn.motcua.report.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.request.Today;

/** Wires the state of the figures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SilenceSettings.class)
class StatusConfiguration {

    @Bean
    StatusBoard statusBoard(
            CellStore store,
            LogEnd log,
            ReferenceFeed reference,
            SilenceSettings settings,
            Today today,
            MeterRegistry meters) {
        StatusBoard board = new StatusBoard(store, log, reference::current, settings.rule(), today);
        StatusMetrics.of(board, meters);
        return board;
    }

    @Bean
    Arrivals arrivals(LogPlaces log, Clock clock) {
        return new Arrivals(log, clock);
    }
}

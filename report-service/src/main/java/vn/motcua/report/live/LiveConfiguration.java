package vn.motcua.report.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.request.Today;

/** Wires the live view. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    FigureSignature figureSignature(CellStore store, ReferenceFeed reference, Today today) {
        return new FigureSignature(store, () -> reference.current().units(), today);
    }
}

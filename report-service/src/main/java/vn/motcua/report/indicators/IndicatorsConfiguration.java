package vn.motcua.report.indicators;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.FigureReader;
import vn.motcua.report.plans.PublishedPlans;

/** Wires the questions about figures. */
@Configuration(proxyBeanMethods = false)
class IndicatorsConfiguration {

    @Bean
    IndicatorCatalogue indicatorCatalogue() {
        return IndicatorCatalogue.shipped();
    }

    @Bean
    Score766 score766() {
        return Score766.shipped();
    }

    @Bean
    FigureReader figureReader(CellStore store, @Value("${motcua.figures.shelf-megabytes}") int megabytes) {
        return new FigureReader(store, (long) megabytes << 20);
    }

    @Bean
    Boards boards(
            ReferenceFeed reference,
            PublishedPlans plans,
            FigureReader reader,
            IndicatorCatalogue indicators,
            Score766 scheme) {
        return new Boards(reference::current, plans, reader, indicators, scheme);
    }

    @Bean
    MeasuresQuery measuresQuery(ReferenceFeed reference, FigureReader reader) {
        return new MeasuresQuery(reference::current, reader);
    }
}

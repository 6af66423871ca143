package vn.motcua.report.close;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.score.Score766;
import vn.motcua.kit.kafka.KafkaSettings;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.cells.CellStore;
import vn.motcua.report.cells.CutHandler;
import vn.motcua.report.cells.FigureReader;
import vn.motcua.report.confirm.Confirmations;
import vn.motcua.report.confirm.OwnFigures;
import vn.motcua.report.plans.PublishedPlans;

/** Wires the closing of periods. */
@Configuration(proxyBeanMethods = false)
class CloseConfiguration {

    @Bean
    FormLayout formLayout() {
        return FormLayout.shipped();
    }

    @Bean
    Freezer freezer(FigureReader reader, CellStore cells) {
        return new Freezer(reader, cells);
    }

    @Bean
    ReportAssembler reportAssembler(IndicatorCatalogue indicators, FormLayout layout, Score766 scheme) {
        return new ReportAssembler(indicators, layout, scheme);
    }

    @Bean
    OwnFigures ownFigures(FigureReader reader, IndicatorCatalogue indicators) {
        return new FiguresFingerprint(reader, indicators);
    }

    @Bean
    CutHandler cutHandler(ReportStore reports, ReportLog log, Freezer freezer, CellStore cells, KafkaSettings kafka) {
        return new CutFreezer(reports, log, freezer, cells::epoch, kafka.partitions());
    }

    @Bean
    CloseMetrics closeMetrics(MeterRegistry meters, Clock clock) {
        return new CloseMetrics(meters, clock);
    }

    @Bean
    ReportDesk reportDesk(
            ReportStore store,
            ReportLog log,
            Cuts cuts,
            Freezer freezer,
            ReportAssembler assembler,
            ReferenceFeed reference,
            PublishedPlans plans,
            Confirmations confirmations,
            TaskQuestions tasks,
            Clock clock,
            KafkaSettings kafka,
            CloseMetrics metrics) {
        return new ReportDesk(
                store,
                log,
                cuts,
                freezer,
                assembler,
                new BasisWriter(reference::current, plans, confirmations, tasks),
                clock,
                kafka.partitions(),
                metrics);
    }

    @Bean
    ReportClosing reportClosing(ReportDesk desk, ReportLog log, CellStore cells) {
        return new ReportClosing(desk, log, cells::epoch);
    }
}

package vn.motcua.report.close;

import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Sees open reports through, again and again, and heals the reports when the store was out of reach. */
final class ReportClosing {

    private static final Logger LOG = LoggerFactory.getLogger(ReportClosing.class);

    private final ReportDesk desk;
    private final ReportLog log;
    private final LongSupplier epoch;
    private long healed;

    ReportClosing(ReportDesk desk, ReportLog log, LongSupplier epoch) {
        this.desk = desk;
        this.log = log;
        this.epoch = epoch;
        this.healed = epoch.getAsLong();
    }

    @Scheduled(fixedDelayString = "${motcua.close.check-every}")
    void advance() {
        try {
            long now = epoch.getAsLong();
            if (now != healed) {
                log.heal();
                healed = now;
            }
            desk.advance();
        } catch (RuntimeException e) {
            LOG.warn("Open reports are looked at again soon: {}", e.toString());
        }
    }
}

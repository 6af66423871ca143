package vn.motcua.report.autoclose;

import java.time.Clock;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.reference.ReferenceFeed;
import vn.motcua.report.close.ReportDesk;
import vn.motcua.report.close.ReportKey;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.indicators.PeriodView;
import vn.motcua.report.plans.PublishedPlans;

/** Orders the reports that are due, on one instance at a time. A period that was closed by hand stays as it is. */
class AutoClose {

    private static final Logger LOG = LoggerFactory.getLogger(AutoClose.class);

    private final ClosingCalendar calendar;
    private final PublishedPlans plans;
    private final ReferenceFeed reference;
    private final ReportDesk desk;
    private final ReportStore store;
    private final Clock clock;

    AutoClose(
            ClosingCalendar calendar,
            PublishedPlans plans,
            ReferenceFeed reference,
            ReportDesk desk,
            ReportStore store,
            Clock clock) {
        this.calendar = calendar;
        this.plans = plans;
        this.reference = reference;
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${motcua.auto-close.check-every}",
            initialDelayString = "${motcua.auto-close.check-every}")
    @SchedulerLock(name = "auto-close", lockAtMostFor = "PT10M")
    void closeWhatIsDue() {
        Instant now = clock.instant();
        for (DueClose due : calendar.due(plans.current(), now)) {
            try {
                close(due, now);
            } catch (RuntimeException e) {
                LOG.warn("Period {} of {} is closed later: {}", due.period().label(), due.unit(), e.toString());
            }
        }
    }

    private void close(DueClose due, Instant now) {
        ReportKey key = new ReportKey(due.unit(), due.period().label(), due.cutOff());
        if (store.latest(key).isPresent()) {
            return;
        }
        reference.current().units().byCode(due.unit()).ifPresent(unit -> {
            LOG.info("Period {} of {} closes by its plan", due.period().label(), due.unit());
            desk.order(unit, PeriodView.of(due.period(), due.cutOff(), LocalDays.date(now)), null);
        });
    }
}

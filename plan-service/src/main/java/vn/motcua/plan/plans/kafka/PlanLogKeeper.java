package vn.motcua.plan.plans.kafka;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.plan.plans.PlanHealing;
import vn.motcua.plan.plans.PlanNotices;
import vn.motcua.plan.plans.PlanReminders;

/** Heals plans before the first request is taken, tells again what could not be told, and reminds of tasks. */
@Component
final class PlanLogKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlanLogKeeper.class);
    private static final long PAUSE_SECONDS = 5;
    private static final long REMINDER_MINUTES = 10;
    private static final int AFTER_REFERENCE = 20;

    private final PlanLog log;
    private final PlanHealing healing;
    private final PlanNotices notices;
    private final PlanReminders reminders;
    private @Nullable ScheduledExecutorService retries;

    PlanLogKeeper(PlanLog log, PlanHealing healing, PlanNotices notices, PlanReminders reminders) {
        this.log = log;
        this.healing = healing;
        this.notices = notices;
        this.reminders = reminders;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what is announced catches its own failures
    public synchronized void start() {
        int putBack = healing.heal(log.read());
        if (putBack > 0) {
            LOG.info("{} plans were put back from the log", putBack);
        }
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("plan-log").daemon().factory());
        executor.scheduleWithFixedDelay(this::tellAll, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(this::remind, 0, REMINDER_MINUTES, TimeUnit.MINUTES);
        retries = executor;
    }

    private void remind() {
        try {
            int reminded = reminders.remind();
            if (reminded > 0) {
                LOG.info("People were reminded of tasks of {} plans", reminded);
            }
        } catch (RuntimeException e) {
            LOG.warn("People are still to be reminded of tasks: {}", e.getMessage());
        }
    }

    private void tellAll() {
        try {
            notices.tellAll();
        } catch (RuntimeException e) {
            LOG.warn("Plans are still to be told: {}", e.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        if (retries != null) {
            retries.shutdownNow();
            retries = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return retries != null;
    }

    @Override
    public int getPhase() {
        return AFTER_REFERENCE;
    }
}

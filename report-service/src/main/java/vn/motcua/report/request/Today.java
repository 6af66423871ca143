package vn.motcua.report.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.motcua.contracts.time.LocalDays;

/** The local day (Vietnam) by the service's clock. */
public record Today(Clock clock) implements Supplier<LocalDate> {

    @Override
    public LocalDate get() {
        return LocalDays.date(clock.instant());
    }
}

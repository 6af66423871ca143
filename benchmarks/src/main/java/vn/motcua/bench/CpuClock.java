package vn.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** Processor time of this process and of some others; unlike time on the wall it hardly depends on what else runs. */
public final class CpuClock {

    private final OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final List<ProcessHandle> others;

    /** Of this process and those. */
    public CpuClock(List<ProcessHandle> others) {
        this.others = List.copyOf(others);
    }

    /** Nanoseconds that all have used so far. */
    public long nanos() {
        return os.getProcessCpuTime()
                + others.stream()
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .map(Duration::toNanos)
                                .orElse(0L))
                        .sum();
    }
}

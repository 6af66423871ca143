package vn.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine and the virtual machine that figures belong to. */
public record Machine(String description) {

    private static final double GIB = 1L << 30;

    /** This one, now; the load tells what else it had to do. */
    public static Machine now() {
        var os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(String.format(
                Locale.ROOT,
                "%s %s, %d cores, %.0f GB, %s %s, load before the run %.1f",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                os.getAvailableProcessors(),
                os.getTotalMemorySize() / GIB,
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                os.getSystemLoadAverage()));
    }
}

package vn.motcua.bench.profile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import vn.motcua.bench.Table;
import vn.motcua.bench.Text;

/**
 * Samples this process's threads by Flight Recorder and adds the samples up by {@link Parts}. Where the JDK can (25 on
 * Linux) it samples processor time, native code included; else threads that run Java or are inside native code.
 */
public final class CpuProfile implements AutoCloseable {

    private static final String BY_CPU_TIME = "jdk.CPUTimeSample";
    private static final String PERIOD = "10 ms";

    private final Recording recording = new Recording();
    private final OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final String threads;
    private final boolean byCpuTime;
    private final long cpuBefore;

    private CpuProfile(String threads) {
        this.threads = threads;
        this.byCpuTime = FlightRecorder.getFlightRecorder().getEventTypes().stream()
                .anyMatch(type -> type.getName().equals(BY_CPU_TIME));
        if (byCpuTime) {
            recording.enable(BY_CPU_TIME).with("throttle", PERIOD);
        } else {
            recording.enable("jdk.ExecutionSample").with("period", PERIOD);
            recording.enable("jdk.NativeMethodSample").with("period", PERIOD);
        }
        recording.start();
        this.cpuBefore = os.getProcessCpuTime();
    }

    /** Samples from now on the threads whose names contain this. */
    public static CpuProfile start(String threads) {
        return new CpuProfile(threads);
    }

    /** Ends the sampling: the parts by their share, the largest first. */
    public Table table(long events) throws IOException {
        double cpu = os.getProcessCpuTime() - cpuBefore;
        recording.stop();
        Path file = Files.createTempFile("motcua-bench", ".jfr");
        try {
            recording.dump(file);
            return table(samples(file), cpu, events);
        } finally {
            Files.delete(file);
        }
    }

    private Map<String, Long> samples(Path file) throws IOException {
        Parts parts = Parts.shipped();
        Map<String, Long> samples = new LinkedHashMap<>();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                RecordedThread thread = event.getThread(byCpuTime ? "eventThread" : "sampledThread");
                String name = thread == null || thread.getJavaName() == null ? "" : thread.getJavaName();
                if (event.getStackTrace() != null && name.contains(threads)) {
                    samples.merge(parts.of(event.getStackTrace()), 1L, Long::sum);
                }
            }
        }
        samples.remove(Parts.IDLE);
        return samples;
    }

    private static Table table(Map<String, Long> samples, double cpuNanos, long events) {
        double all = samples.values().stream().mapToLong(Long::longValue).sum();
        Table[] table = {Table.of("part of the fold", "share of samples", "µs per event")};
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(part -> table[0] = table[0].row(
                        part.getKey(),
                        Text.percent(part.getValue() / all),
                        Text.number(part.getValue() * 10_000.0 / events)));
        return table[0].row("all samples", Text.percent(1), Text.number(all * 10_000 / events))
                .row("the process, with JIT, GC and the check", "", Text.number(cpuNanos / 1e3 / events));
    }

    @Override
    public void close() {
        recording.close();
    }
}

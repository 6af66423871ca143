package vn.motcua.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.motcua.standalone.data.DataDirectory;
import vn.motcua.standalone.data.PortPlan;
import vn.motcua.standalone.data.RunRecord;
import vn.motcua.standalone.service.Fleet;
import vn.motcua.standalone.service.ServiceEvents;

/** Writes down what runs, for people on the console and for tools in the run record. */
final class RunBook implements ServiceEvents {
    private final DataDirectory data;
    private final PortPlan ports;
    private final Console console;
    private final Set<String> seen = new HashSet<>();
    private List<Fleet.Member> members = List.of();
    private boolean ready;

    RunBook(DataDirectory data, PortPlan ports, Console console) {
        this.data = data;
        this.ports = ports;
        this.console = console;
    }

    /** From now on the record lists these processes. */
    synchronized void follow(Fleet fleet) {
        members = fleet.members();
        write();
    }

    /** Every service was ready once. */
    synchronized void ready() {
        ready = true;
        write();
    }

    @Override
    public synchronized void started(String service, long pid) {
        if (!seen.add(service)) {
            console.step("restarted", service, pid);
        }
        write();
    }

    @Override
    public synchronized void crashed(String service, int exitCode, Duration wait) {
        double seconds = wait.toMillis() / (double) TimeUnit.SECONDS.toMillis(1);
        console.step(
                "crashed",
                service,
                exitCode,
                String.format(Locale.ROOT, "%.1f", seconds),
                data.root().resolve("logs").resolve(service + ".log"));
    }

    private void write() {
        List<RunRecord.Service> services = members.stream()
                .map(member ->
                        new RunRecord.Service(member.name(), member.process().pid(), member.port()))
                .toList();
        RunRecord record = new RunRecord(
                ProcessHandle.current().pid(),
                PortPlan.url(ports.door()),
                ready,
                services,
                PortPlan.address(ports.kafka()),
                PortPlan.address(ports.mongo()));
        try {
            record.write(data.record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

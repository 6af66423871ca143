package vn.motcua.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import vn.motcua.standalone.broker.BrokerSettings;
import vn.motcua.standalone.broker.EmbeddedBroker;
import vn.motcua.standalone.child.Child;
import vn.motcua.standalone.data.AdminToken;
import vn.motcua.standalone.data.DataDirectory;
import vn.motcua.standalone.data.Leftovers;
import vn.motcua.standalone.data.PortPlan;
import vn.motcua.standalone.data.Ports;
import vn.motcua.standalone.data.RunRecord;
import vn.motcua.standalone.service.Fleet;
import vn.motcua.standalone.service.Rehearsals;
import vn.motcua.standalone.service.ServiceList;
import vn.motcua.standalone.service.ServiceSpec;
import vn.motcua.standalone.store.EmbeddedStore;

/**
 * Brings the system up and down: broker and store first, then all services side by side; down in the opposite order.
 * Crashed services are started again; the end of the broker or the store is a breakdown, which ends the run.
 */
final class Supervisor implements AutoCloseable {
    private static final Duration LATE = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path home;
    private final DataDirectory data;
    private final AdminToken token;
    private final ServiceList list;
    private final Console console;
    private final CompletableFuture<String> breakdown = new CompletableFuture<>();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    Supervisor(Path home, DataDirectory data, AdminToken token, ServiceList list, Console console) {
        this.home = home;
        this.data = data;
        this.token = token;
        this.list = list;
        this.console = console;
    }

    /** Returns once every service is ready. */
    void start(int port) throws Exception {
        endLeftovers();
        PortPlan ports = PortPlan.around(
                port,
                list.services().stream().collect(Collectors.toMap(ServiceSpec::name, ServiceSpec::portOffset)),
                new Ports());
        FleetBuilder builder = new FleetBuilder(home, data, token, list, ports);
        CompletableFuture<Void> extraction = CompletableFuture.runAsync(builder::extract);
        startServers(ports);
        await(extraction);
        startServices(builder, ports);
    }

    /** Waits until the broker or the store fails; the name of what failed. */
    String awaitBreakdown() throws Exception {
        return breakdown.get();
    }

    private void endLeftovers() {
        List<String> ended = Leftovers.end(RunRecord.read(data.record()), Child.class.getName());
        if (!ended.isEmpty()) {
            console.step("leftover", String.join(", ", ended));
        }
    }

    private void startServers(PortPlan ports) throws Exception {
        console.step("servers", ports.kafka(), ports.mongo());
        CompletableFuture<Void> store = CompletableFuture.runAsync(() -> {
            try {
                own(EmbeddedStore.start(data.mongo(), ports.mongo(), () -> breakdown.complete("MongoDB")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        BrokerSettings settings = new BrokerSettings(data.kafka(), ports.kafka(), ports.controller());
        own(EmbeddedBroker.start(settings, () -> breakdown.complete("Kafka")));
        await(store);
        own(new ServerWatch(ports, breakdown::complete));
        console.step("servers.ready");
    }

    private void startServices(FleetBuilder builder, PortPlan ports) throws Exception {
        RunBook book = new RunBook(data, ports, console);
        Fleet fleet = builder.build(book);
        book.follow(fleet);
        console.step(
                "services",
                fleet.members().size(),
                fleet.members().stream().map(Fleet.Member::name).collect(Collectors.joining(", ")));
        own(fleet::stop);
        fleet.start();
        fleet.awaitReady(
                name -> console.step("service.ready", name),
                LATE,
                names -> console.step(
                        "late",
                        LATE.toSeconds(),
                        String.join(", ", names),
                        data.root().resolve("logs")));
        book.ready();
        console.step("ready", PortPlan.url(ports.door()));
        Rehearsals rehearsals = new Rehearsals(
                fleet.members().stream().map(Fleet.Member::command).toList(),
                builder.extracts(),
                names -> console.step("cache", names));
        own(rehearsals);
        rehearsals.start();
    }

    private void own(AutoCloseable part) {
        synchronized (running) {
            if (!closed) {
                running.push(part);
                return;
            }
        }
        close(part);
    }

    /** Stops everything that was started, the last first; safe at any moment of the start. */
    @Override
    public void close() {
        Deque<AutoCloseable> parts;
        synchronized (running) {
            closed = true;
            parts = new ArrayDeque<>(running);
        }
        if (!parts.isEmpty()) {
            console.step("stopping");
            parts.forEach(Supervisor::close);
            console.step("stopped", data.root());
        }
        data.close();
    }

    /** A part that cannot stop must not keep the others from stopping. */
    private static void close(AutoCloseable part) {
        try {
            CompletableFuture.runAsync(() -> closeUnchecked(part)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException broken) {
            System.getLogger(Supervisor.class.getName()).log(System.Logger.Level.WARNING, "unclean stop", broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void closeUnchecked(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a part of the start; what was refused there is refused here. */
    private static void await(CompletableFuture<Void> part) throws Exception {
        try {
            part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}

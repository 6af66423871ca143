package vn.motcua.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.motcua.standalone.data.AdminToken;
import vn.motcua.standalone.data.DataDirectory;
import vn.motcua.standalone.data.PortPlan;
import vn.motcua.standalone.service.BootJar;
import vn.motcua.standalone.service.ExtractedJar;
import vn.motcua.standalone.service.Fleet;
import vn.motcua.standalone.service.Placeholders;
import vn.motcua.standalone.service.ServiceCommand;
import vn.motcua.standalone.service.ServiceEvents;
import vn.motcua.standalone.service.ServiceList;
import vn.motcua.standalone.service.ServiceProcess;
import vn.motcua.standalone.service.ServiceSpec;

/** Makes processes of the list: extracts the jars, fills the variables, names the logs. */
final class FleetBuilder {
    private final Path home;
    private final DataDirectory data;
    private final ServiceList list;
    private final PortPlan ports;
    private final Placeholders common;
    private final Map<String, ExtractedJar> jars = new ConcurrentHashMap<>();

    FleetBuilder(Path home, DataDirectory data, AdminToken token, ServiceList list, PortPlan ports) {
        this.home = home;
        this.data = data;
        this.list = list;
        this.ports = ports;
        this.common = new Placeholders(commonValues(token));
    }

    private Map<String, String> commonValues(AdminToken token) {
        Map<String, String> values = new HashMap<>();
        values.put("token", token.value());
        values.put("kafka", PortPlan.address(ports.kafka()));
        values.put("mongo", PortPlan.address(ports.mongo()));
        ports.services().forEach((name, port) -> values.put("url." + name, PortPlan.url(port)));
        return values;
    }

    /** Extracts every boot jar that was not extracted before. */
    void extract() {
        Map<String, BootJar> found = list.services().stream()
                .collect(Collectors.toMap(ServiceSpec::name, service -> BootJar.find(home, service.jar())));
        found.entrySet().parallelStream().forEach(entry -> {
            try {
                jars.put(entry.getKey(), entry.getValue().extractTo(extracts().resolve(entry.getKey())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Where the extracted jars and their class caches are. */
    Path extracts() {
        return home.resolve("deploy/standalone/target/run");
    }

    /** The fleet, not yet started. */
    Fleet build(ServiceEvents events) throws IOException {
        List<Fleet.Member> members = new ArrayList<>();
        for (ServiceSpec service : list.services()) {
            int port = Objects.requireNonNull(ports.services().get(service.name()));
            ServiceCommand command = new ServiceCommand(
                    service,
                    Objects.requireNonNull(jars.get(service.name())),
                    environment(service, port),
                    data.freshLog(service.name()));
            members.add(new Fleet.Member(command, new ServiceProcess(service.name(), command.toRun(), events), port));
        }
        return new Fleet(members);
    }

    private Map<String, String> environment(ServiceSpec service, int port) {
        return list.environmentOf(
                service,
                common.with(Map.of(
                        "port",
                        String.valueOf(port),
                        "state",
                        data.state(service.name()).toString())));
    }
}

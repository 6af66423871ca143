package vn.motcua.gateway.status;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.gateway.upstream.Service;
import vn.motcua.kit.observability.RunningVersion;

/** {@code GET /api/status/services}: what runs behind the gateway, and since when. */
@RestController
class ServicesController {

    private final ServiceProbe probe;
    private final ExecutorService executor;
    private final RunningVersion own;

    ServicesController(ServiceProbe probe, ExecutorService upstreamExecutor, RunningVersion own) {
        this.probe = probe;
        this.executor = upstreamExecutor;
        this.own = own;
    }

    @GetMapping("/api/status/services")
    List<RunningService> services(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        List<CompletableFuture<RunningService>> asked = Arrays.stream(Service.values())
                .map(service -> CompletableFuture.supplyAsync(() -> ask(service, authorization), executor))
                .toList();
        return Stream.concat(asked.stream().map(CompletableFuture::join), Stream.of(gateway()))
                .toList();
    }

    private RunningService ask(Service service, @Nullable String authorization) {
        ServiceStatus ready = probe.readiness(service);
        Optional<ObjectNode> info = probe.info(service, authorization);
        return new RunningService(ready.name(), ready.status(), text(info, "version"), text(info, "startedAt"));
    }

    private RunningService gateway() {
        ServiceStatus ready = ServiceStatus.GATEWAY;
        return new RunningService(
                ready.name(), ready.status(), own.version(), own.startedAt().toString());
    }

    private static @Nullable String text(Optional<ObjectNode> info, String field) {
        return info.map(node -> node.get(field)).map(node -> node.asString()).orElse(null);
    }
}

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

/** {@code GET /api/status}: asks all services at once and answers even when none does. */
@RestController
class StatusController {

    private final ServiceProbe probe;
    private final ExecutorService executor;

    StatusController(ServiceProbe probe, ExecutorService upstreamExecutor) {
        this.probe = probe;
        this.executor = upstreamExecutor;
    }

    @GetMapping("/api/status")
    ObjectNode status(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        CompletableFuture<Optional<ObjectNode>> report =
                CompletableFuture.supplyAsync(() -> probe.reportStatus(authorization), executor);
        List<CompletableFuture<ServiceStatus>> services = Arrays.stream(Service.values())
                .map(service -> CompletableFuture.supplyAsync(() -> probe.readiness(service), executor))
                .toList();
        return SystemStatus.of(
                report.join(),
                Stream.concat(services.stream().map(CompletableFuture::join), Stream.of(ServiceStatus.GATEWAY))
                        .toList());
    }
}

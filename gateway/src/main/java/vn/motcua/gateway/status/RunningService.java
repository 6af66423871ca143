package vn.motcua.gateway.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A service, whether it is ready, which version of it runs, and since when; null where it does not tell. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RunningService(
        String name,
        ServiceStatus.State status,
        @Nullable String version,
        @Nullable String startedAt) {}

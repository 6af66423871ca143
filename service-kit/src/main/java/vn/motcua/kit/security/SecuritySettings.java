package vn.motcua.kit.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the door.
 *
 * @param adminToken the administrator's token, at least 16 characters; else {@code MOTCUA_ADMIN_TOKEN} counts
 * @param openPaths what needs no credential besides health, as Ant patterns; those that check by themselves
 * @param session how long a browser session lasts
 * @param metrics who may read metrics besides the administrator
 */
@ConfigurationProperties("motcua.security")
public record SecuritySettings(
        @Nullable String adminToken,
        @DefaultValue List<String> openPaths,
        @DefaultValue("12h") Duration session,
        @DefaultValue Metrics metrics) {

    /**
     * Who may read metrics at {@code /actuator/prometheus} besides the administrator.
     *
     * @param token a token for nothing else, at least 16 characters; else {@code MOTCUA_METRICS_TOKEN} counts
     * @param open true to ask for no token at all, where only the monitoring can reach the port
     */
    public record Metrics(
            @Nullable String token, @DefaultValue("false") boolean open) {}
}

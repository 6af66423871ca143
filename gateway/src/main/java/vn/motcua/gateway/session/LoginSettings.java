package vn.motcua.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a login may fail.
 *
 * @param failures from one address within the window
 * @param window how long failures count, and how long nothing more is tried then
 */
@ConfigurationProperties("motcua.gateway.login")
public record LoginSettings(
        @DefaultValue("10") int failures,
        @DefaultValue("5m") Duration window) {}

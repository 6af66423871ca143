package vn.motcua.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often public lists may be asked for.
 *
 * @param requests from one address within the window
 * @param window how long requests count, and how long the address must wait at most
 */
@ConfigurationProperties("motcua.gateway.public-lists")
public record PublicLimitSettings(
        @DefaultValue("300") int requests,
        @DefaultValue("1m") Duration window) {}

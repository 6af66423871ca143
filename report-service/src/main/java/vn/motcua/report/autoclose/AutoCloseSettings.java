package vn.motcua.report.autoclose;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When periods close by themselves.
 *
 * @param enabled whether they do
 * @param grace how long after the last day for reports is over, for wards that are late
 * @param lookBack how many days after a period's end it still closes by itself; an older one waits for somebody
 */
@ConfigurationProperties("motcua.auto-close")
record AutoCloseSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("24h") Duration grace,
        @DefaultValue("60") int lookBack) {}

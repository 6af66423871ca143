package vn.motcua.indicator.rejections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many refusals are kept for the list.
 *
 * @param keep for how long
 * @param keepMost at most so many
 */
@ConfigurationProperties("motcua.rejections")
public record RejectionSettings(
        @DefaultValue("90d") Duration keep,
        @DefaultValue("100000") long keepMost) {}

package vn.motcua.report.status;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@link SilenceRule}.
 *
 * @param workingDays for every unit that is not named
 * @param units for some units by code; 0 for never
 */
@ConfigurationProperties("motcua.silence")
record SilenceSettings(
        @DefaultValue("3") int workingDays, @DefaultValue Map<String, Integer> units) {

    SilenceRule rule() {
        return new SilenceRule(workingDays, units);
    }
}

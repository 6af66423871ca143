package vn.motcua.indicator.intake.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one instance takes.
 *
 * @param maxEvents events of one body
 * @param maxPortalItems items of one message of the national portal
 * @param maxBody size of one body, unpacked
 * @param inFlight size of all bodies that are being worked on, for senders who show their credential before the body; as
 *     much again for those who don't, so that a stranger can hold up nobody else
 */
@ConfigurationProperties("motcua.intake")
record IntakeLimits(
        @DefaultValue("500") int maxEvents,
        @DefaultValue("5000") int maxPortalItems,
        @DefaultValue("5MB") DataSize maxBody,
        @DefaultValue("24MB") DataSize inFlight) {

    IntakeLimits {
        if (inFlight.compareTo(maxBody) < 0) {
            throw new IllegalArgumentException("motcua.intake.in-flight must be at least motcua.intake.max-body");
        }
    }
}

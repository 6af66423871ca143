package vn.motcua.indicator.intake.web;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.indicator.intake.Intake;
import vn.motcua.indicator.intake.IntakeMetrics;
import vn.motcua.indicator.intake.ReferenceSource;
import vn.motcua.kit.Messages;

/** Wires the intake over HTTP. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeLimits.class)
class IntakeWebConfiguration {

    @Bean
    IntakeDesk intakeDesk(
            IntakeLimits limits,
            ReferenceSource reference,
            Intake intake,
            IntakeMetrics metrics,
            Messages messages,
            Clock clock) {
        IntakeDesk desk = new IntakeDesk(
                limits.inFlight().toBytes(),
                new BodyReader(limits.maxBody().toBytes(), messages, metrics),
                reference,
                intake,
                messages,
                clock);
        metrics.watchInFlight(desk::bytesInFlight);
        return desk;
    }
}

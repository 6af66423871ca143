package vn.motcua.indicator.intake.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** How this service's listeners meet trouble: they try again until it is over, and lose nothing. */
@Configuration(proxyBeanMethods = false)
class IntakeKafkaConfiguration {

    private static final long BETWEEN_TRIES_MS = 1_000;

    @Bean
    CommonErrorHandler listenerErrorHandler() {
        return new DefaultErrorHandler(new FixedBackOff(BETWEEN_TRIES_MS, FixedBackOff.UNLIMITED_ATTEMPTS));
    }
}

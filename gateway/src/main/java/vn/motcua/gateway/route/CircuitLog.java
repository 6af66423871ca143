package vn.motcua.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnStateTransitionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line when a service goes away and one when it is back, not one per request. */
final class CircuitLog {

    private static final Logger LOG = LoggerFactory.getLogger(CircuitLog.class);

    CircuitLog(CircuitBreakerRegistry registry) {
        registry.getAllCircuitBreakers().forEach(CircuitLog::watch);
        registry.getEventPublisher().onEntryAdded(added -> watch(added.getAddedEntry()));
    }

    private static void watch(CircuitBreaker breaker) {
        breaker.getEventPublisher().onStateTransition(CircuitLog::log);
    }

    private static void log(CircuitBreakerOnStateTransitionEvent event) {
        switch (event.getStateTransition().getToState()) {
            case OPEN -> LOG.warn("{} is down: calls are refused for a while", event.getCircuitBreakerName());
            case CLOSED -> LOG.info("{} is back", event.getCircuitBreakerName());
            default -> LOG.debug("{}: {}", event.getCircuitBreakerName(), event.getStateTransition());
        }
    }
}

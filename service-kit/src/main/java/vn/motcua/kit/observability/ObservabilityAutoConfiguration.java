package vn.motcua.kit.observability;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import vn.motcua.kit.KitAutoConfiguration;
import vn.motcua.kit.tracing.RecordTraces;

/** Metrics that stay few, traces through Kafka, and the health of listeners; settings: {@code observability.yml}. */
@AutoConfiguration(after = KitAutoConfiguration.class)
public class ObservabilityAutoConfiguration {

    private static final String ACTUATOR = "/actuator";
    private static final String DRIVER_NUMBER = "cluster.id";
    private static final Pattern DRAWN = Pattern.compile("-\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Traces that go on through Kafka. */
    @Bean
    RecordTraces recordTraces(ObjectProvider<Tracer> tracers, Clock clock) {
        return new RecordTraces(tracers.getIfAvailable(() -> Tracer.NOOP), clock);
    }

    /** Questions for health and metrics are no work of the system: neither counted nor traced. */
    @Bean
    ObservationPredicate questionsForHealthAreNotObserved() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext request && isQuestion(request));
    }

    private static boolean isQuestion(ServerRequestObservationContext context) {
        HttpServletRequest request = context.getCarrier();
        return request != null && request.getRequestURI().startsWith(ACTUATOR);
    }

    /** Numbers that are drawn anew at every start tell nothing and would make all series new ones. */
    @Bean
    MeterFilter numbersOfOneStartAreLeftOut() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                if (!id.getName().startsWith("kafka.") && !id.getName().startsWith("mongodb.")) {
                    return id;
                }
                return id.replaceTags(id.getTags().stream()
                        .filter(tag -> !tag.getKey().equals(DRIVER_NUMBER))
                        .map(tag -> Tag.of(
                                tag.getKey(), DRAWN.matcher(tag.getValue()).replaceAll("")))
                        .toList());
            }
        };
    }

    /** Says that the service listens. */
    @Bean
    StartLine startLine(Environment environment) {
        return new StartLine(environment);
    }

    /** What runs here, and since when. */
    @Bean
    RunningVersion runningVersion(Clock clock) {
        return new RunningVersion(clock);
    }

    /** Part of liveness as {@code listeners}. */
    @Bean
    ListenersHealthIndicator listenersHealthIndicator() {
        return new ListenersHealthIndicator();
    }
}

package vn.motcua.kit.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.event.ConsumerStartedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;

class ListenersHealthIndicatorTest {

    private final ListenersHealthIndicator health = new ListenersHealthIndicator();

    @ParameterizedTest
    @EnumSource(names = "NORMAL", mode = EnumSource.Mode.EXCLUDE)
    void aListenerThatEndedByAFaultIsDownUntilItIsStartedAgain(Reason reason) {
        health.stopped(new ConsumerStoppedEvent(this, this, reason));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        health.started(new ConsumerStartedEvent(this, this));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void anOrderlyEndIsNoFault() {
        health.stopped(new ConsumerStoppedEvent(this, this, Reason.NORMAL));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}

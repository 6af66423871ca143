package vn.motcua.indicator.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight inFlight = new InFlight(10);

    @Test
    void thereIsRoomUntilTheLimitAndAgainOnceAShareIsGivenBack() {
        InFlight.Share one = inFlight.share();
        try (InFlight.Share other = inFlight.share()) {
            assertThat(one.take(6)).isTrue();
            assertThat(other.take(4)).isTrue();
            assertThat(one.take(1)).isFalse();
        }
        assertThat(one.take(4)).isTrue();
        one.close();
        one.close();
        assertThat(inFlight.share().take(10)).isTrue();
        assertThat(inFlight.share().take(1)).isFalse();
    }
}

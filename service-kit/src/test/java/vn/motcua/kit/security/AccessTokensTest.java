package vn.motcua.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final String ADMIN = "a-token-of-an-administrator";
    private static final Instant NOW = Instant.parse("2026-03-15T00:00:00Z");

    private final AccessTokens tokens = at(NOW);

    @Test
    void theAdministratorsTokenIsTheAdministrator() {
        assertThat(tokens.verify(ADMIN)).contains(new Caller("admin", Caller.Role.ADMINISTRATOR, null));
        assertThat(tokens.verify(ADMIN + "x")).isEmpty();
        assertThat(tokens.verify("")).isEmpty();
    }

    @Test
    void aSessionLastsUntilItsEnd() {
        String session = tokens.issueSession(Duration.ofHours(12));

        assertThat(at(NOW.plus(Duration.ofHours(11))).verify(session)).isPresent();
        assertThat(at(NOW.plus(Duration.ofHours(12))).verify(session)).isEmpty();
    }

    @Test
    void everyServiceWithTheSameSecretKnowsAServiceCall() {
        assertThat(at(NOW).verify(tokens.issueServiceCall("report-service")))
                .contains(new Caller("report-service", Caller.Role.SERVICE, null));
        assertThat(new AccessTokens("another-token-altogether", clock(NOW)).verify(tokens.issueServiceCall("x")))
                .isEmpty();
    }

    @Test
    void aSignedTokenCantBeChanged() {
        String session = tokens.issueSession(Duration.ofHours(1));

        assertThat(tokens.verify(session.replace("ADMINISTRATOR", "SERVICE"))).isEmpty();
        assertThat(tokens.verify(session + "A")).isEmpty();
        assertThat(tokens.verify(session.substring(0, session.lastIndexOf('.'))))
                .isEmpty();
        assertThat(tokens.verify("mc1.....")).isEmpty();
        assertThat(tokens.verify("mc1.a.ADMINISTRATOR.99999999999.x")).isEmpty();
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessTokens("short", clock(NOW)));
    }

    private static AccessTokens at(Instant instant) {
        return new AccessTokens(ADMIN, clock(instant));
    }

    private static Clock clock(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}

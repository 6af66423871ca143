package vn.motcua.kit.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks and issues tokens. Besides the administrator's own token there are signed ones, which every service can check
 * without asking another: {@code mc1.NAME.ROLE.EXPIRY.SIGNATURE}, for browser sessions and for calls between services.
 */
public final class AccessTokens {

    private static final String PREFIX = "mc1.";
    private static final int SHORTEST_TOKEN = 16;
    private static final Duration SERVICE_CALL = Duration.ofMinutes(5);

    private final byte[] adminToken;
    private final SecretKeySpec key;
    private final Clock clock;

    /**
     * Tokens of one system.
     *
     * @throws IllegalArgumentException if the administrator's token is too short to be a secret
     */
    public AccessTokens(String adminToken, Clock clock) {
        this.adminToken = adminToken.getBytes(StandardCharsets.UTF_8);
        checkLength(this.adminToken, "MOTCUA_ADMIN_TOKEN");
        this.key = new SecretKeySpec(
                hmac(new SecretKeySpec(this.adminToken, "HmacSHA256"), "motcua-tokens"), "HmacSHA256");
        this.clock = clock;
    }

    static void checkLength(byte @Nullable [] token, String variable) {
        if (token != null && token.length < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(variable + " must have at least " + SHORTEST_TOKEN + " characters");
        }
    }

    /** Who bears the token; empty if it is not valid or has expired. */
    public Optional<Caller> verify(String token) {
        if (MessageDigest.isEqual(adminToken, token.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(new Caller("admin", Caller.Role.ADMINISTRATOR, null));
        }
        return token.startsWith(PREFIX) ? signed(token) : Optional.empty();
    }

    /** A token for the administrator's browser session. */
    public String issueSession(Duration lifetime) {
        return issue("admin", Caller.Role.ADMINISTRATOR, lifetime);
    }

    /** A short-lived token for a call from one service to another. */
    public String issueServiceCall(String service) {
        return issue(service, Caller.Role.SERVICE, SERVICE_CALL);
    }

    private String issue(String name, Caller.Role role, Duration lifetime) {
        String claim = PREFIX
                + encode(name.getBytes(StandardCharsets.UTF_8))
                + '.'
                + role
                + '.'
                + clock.instant().plus(lifetime).getEpochSecond();
        return claim + '.' + encode(hmac(key, claim));
    }

    private Optional<Caller> signed(String token) {
        String[] parts = token.split("\\.");
        int end = token.lastIndexOf('.');
        if (parts.length != 5
                || !MessageDigest.isEqual(
                        encode(hmac(key, token.substring(0, end))).getBytes(StandardCharsets.UTF_8),
                        parts[4].getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        Instant expiry = Instant.ofEpochSecond(Long.parseLong(parts[3]));
        String name = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return clock.instant().isBefore(expiry)
                ? Optional.of(new Caller(name, Caller.Role.valueOf(parts[2]), null))
                : Optional.empty();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}

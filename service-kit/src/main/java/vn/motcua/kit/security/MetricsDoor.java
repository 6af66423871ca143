package vn.motcua.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets metrics be read by the administrator and by whoever bears the metrics token, which opens nothing else; open to
 * all only where the settings say so.
 */
final class MetricsDoor implements AuthorizationManager<RequestAuthorizationContext> {

    private final byte @Nullable [] token;
    private final boolean open;

    private MetricsDoor(byte @Nullable [] token, boolean open) {
        this.token = token;
        this.open = open;
        AccessTokens.checkLength(token, "MOTCUA_METRICS_TOKEN");
    }

    /** A door by the settings; the other token counts where they name none. */
    static MetricsDoor of(SecuritySettings.Metrics settings, @Nullable String otherToken) {
        String secret = settings.token() == null ? otherToken : settings.token();
        return new MetricsDoor(
                secret == null || secret.isBlank() ? null : secret.strip().getBytes(StandardCharsets.UTF_8),
                settings.open());
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                open || isToken(context.getRequest()) || isAdministrator(authentication.get()));
    }

    private boolean isToken(HttpServletRequest request) {
        return token != null
                && TokenFilter.bearer(request)
                        .filter(sent -> MessageDigest.isEqual(token, sent.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    private static boolean isAdministrator(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof Caller caller
                && caller.role() == Caller.Role.ADMINISTRATOR
                && caller.unit() == null;
    }
}

package vn.motcua.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.gateway.limit.AddressLimit;
import vn.motcua.kit.Messages;
import vn.motcua.kit.security.AccessTokens;
import vn.motcua.kit.security.Caller;
import vn.motcua.kit.security.SecuritySettings;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** {@code /api/session} (contract, section 8): log in, ask, log out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final AddressLimit failures;
    private final Duration lifetime;
    private final CookieSettings cookie;
    private final Clock clock;
    private final Messages messages;

    SessionController(
            AccessTokens tokens,
            AddressLimit failedLogins,
            SecuritySettings settings,
            CookieSettings cookie,
            Clock clock,
            Messages messages) {
        this.tokens = tokens;
        this.failures = failedLogins;
        this.lifetime = settings.session();
        this.cookie = cookie;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    SessionView ask() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? new SessionView(true, caller.name(), null)
                : SessionView.NONE;
    }

    @PostMapping
    ResponseEntity<SessionView> open(HttpServletRequest request, @RequestBody(required = false) @Nullable Login login) {
        String address = request.getRemoteAddr();
        failures.wait(address).ifPresent(wait -> {
            throw new ProblemException(
                    ProblemType.TOO_FAST, messages.get("session.too-many", wait.toSeconds() + 1), wait.plusSeconds(1));
        });
        Caller caller = token(request, login)
                .flatMap(tokens::verify)
                .filter(known -> known.role() == Caller.Role.ADMINISTRATOR)
                .orElse(null);
        if (caller == null) {
            failures.count(address);
            throw new ProblemException(ProblemType.UNAUTHORIZED, messages.get("session.wrong-token"));
        }
        failures.forget(address);
        Instant end = clock.instant().plus(lifetime);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        SessionCookie.holding(tokens.issueSession(lifetime), lifetime, secure(request))
                                .toString())
                .body(new SessionView(true, caller.name(), end));
    }

    @DeleteMapping
    ResponseEntity<Void> end(HttpServletRequest request) {
        return ResponseEntity.noContent()
                .header(
                        HttpHeaders.SET_COOKIE,
                        SessionCookie.ended(secure(request)).toString())
                .build();
    }

    private boolean secure(HttpServletRequest request) {
        return cookie.alwaysSecure() || request.isSecure();
    }

    private static Optional<String> token(HttpServletRequest request, @Nullable Login login) {
        if (login != null && login.token() != null) {
            return Optional.of(login.token().strip());
        }
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    /** What is exchanged. */
    record Login(@Nullable String token) {}
}

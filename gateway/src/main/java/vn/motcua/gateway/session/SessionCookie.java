package vn.motcua.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The session's cookie: out of reach of scripts, never sent along by other sites, only over https where there is. */
final class SessionCookie {

    static final String NAME = "motcua_session";

    private SessionCookie() {}

    static ResponseCookie holding(String token, Duration lifetime, boolean secure) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(lifetime)
                .build();
    }

    static ResponseCookie ended(boolean secure) {
        return holding("", Duration.ZERO, secure);
    }

    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}

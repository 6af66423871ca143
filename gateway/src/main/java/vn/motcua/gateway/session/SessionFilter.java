package vn.motcua.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.gateway.refusal.Refusals;
import vn.motcua.kit.security.AccessTokens;
import vn.motcua.kit.web.ProblemType;

/** Turns a valid session cookie into an Authorization header, for this service's door and those behind. */
final class SessionFilter extends OncePerRequestFilter {

    private final AccessTokens tokens;
    private final Refusals refusals;

    SessionFilter(AccessTokens tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> session = request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? SessionCookie.token(request)
                        .filter(token -> tokens.verify(token).isPresent())
                : Optional.empty();
        if (session.isEmpty()) {
            chain.doFilter(request, response);
        } else if (SameOrigin.safe(request.getMethod()) || fromOurPages(request)) {
            chain.doFilter(new AuthorizedRequest(request, session.get()), response);
        } else {
            refusals.refuse(request, response, ProblemType.FORBIDDEN, "session.foreign-page");
        }
    }

    private static boolean fromOurPages(HttpServletRequest request) {
        return SameOrigin.proven(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader(HttpHeaders.ORIGIN),
                request.getHeader(HttpHeaders.HOST));
    }
}

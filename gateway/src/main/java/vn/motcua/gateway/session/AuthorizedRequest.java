package vn.motcua.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request that bears a token which it did not bring as a header. */
final class AuthorizedRequest extends HttpServletRequestWrapper {

    private final String authorization;

    AuthorizedRequest(HttpServletRequest request, String token) {
        super(request);
        this.authorization = "Bearer " + token;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name) ? authorization : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name)
                ? Collections.enumeration(List.of(authorization))
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(Collections.list(super.getHeaderNames()));
        names.add(HttpHeaders.AUTHORIZATION);
        return Collections.enumeration(names);
    }
}

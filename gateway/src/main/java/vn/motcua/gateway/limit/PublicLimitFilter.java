package vn.motcua.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.gateway.refusal.Refusals;

/** Refuses an address that asks for public lists too often. */
final class PublicLimitFilter extends OncePerRequestFilter {

    private final AddressLimit limit;
    private final Refusals refusals;

    PublicLimitFilter(AddressLimit limit, Refusals refusals) {
        this.limit = limit;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        Optional<Duration> wait = limit.wait(address);
        if (wait.isPresent()) {
            refusals.refuseForAWhile(request, response, wait.get(), "public.too-many");
        } else {
            limit.count(address);
            chain.doFilter(request, response);
        }
    }
}

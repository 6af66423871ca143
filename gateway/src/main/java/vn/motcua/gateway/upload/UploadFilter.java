package vn.motcua.gateway.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.gateway.refusal.Refusals;
import vn.motcua.kit.web.ProblemType;

/** Refuses a body that is announced as too long, and watches all others. */
final class UploadFilter extends OncePerRequestFilter {

    private final DataSize limit;
    private final Refusals refusals;

    UploadFilter(DataSize limit, Refusals refusals) {
        this.limit = limit;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            refusals.refuse(request, response, ProblemType.TOO_LARGE, "upload.too-large", limit.toMegabytes());
        } else {
            chain.doFilter(new Upload(request, limit.toBytes()), response);
        }
    }
}

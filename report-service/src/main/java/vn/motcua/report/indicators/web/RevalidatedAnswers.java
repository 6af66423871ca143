package vn.motcua.report.indicators.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets a browser keep answers about figures and ask whether they still hold (ETag): those that do are not sent again.
 * The tags are weak, so that the gateway may compress.
 */
final class RevalidatedAnswers extends ShallowEtagHeaderFilter {

    RevalidatedAnswers() {
        setWriteWeakETag(true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        super.doFilterInternal(request, response, chain);
    }
}

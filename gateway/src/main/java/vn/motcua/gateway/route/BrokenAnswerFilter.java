package vn.motcua.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the connection of an answer that broke off, quietly: the server closes it without the final chunk. */
final class BrokenAnswerFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = BrokenAnswerFilter.class.getName() + ".cause";

    static void note(ServletRequest request, IOException cause) {
        request.setAttribute(ATTRIBUTE, cause);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(ATTRIBUTE) instanceof IOException cause) {
            throw new ClientAbortException(cause);
        }
    }
}

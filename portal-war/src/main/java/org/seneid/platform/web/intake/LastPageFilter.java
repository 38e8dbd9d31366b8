package org.seneid.platform.web.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.web.SecurityHeadersFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In front of the error pages: when one of them fails too, its reader gets the {@link LastPage}. */
public class LastPageFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastPageFilter.class);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int status = response.getStatus();
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | StackOverflowError failed) {
            LOG.error("No page for the error {}", status, failed);
            if (response.isCommitted()) throw failed;
            response.reset();
            response.setStatus(status);
            SecurityHeadersFilter.write(response);
            var page = LastPage.of(status, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
            response.setContentType(page.type());
            response.getOutputStream().write(page.bytes());
        }
    }
}

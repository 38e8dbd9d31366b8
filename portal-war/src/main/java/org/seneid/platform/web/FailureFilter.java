package org.seneid.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Failure;
import org.seneid.platform.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Outermost: whatever nobody translated becomes our page with a number to quote; the log has the number and the cause. */
public class FailureFilter extends HttpFilter {

    /** The query with which a form's address is opened when what was sent there was too large. */
    public static final String TOO_LARGE = "too-large";

    /** The request's attribute with the status to refuse it with, when its body was too large or too much. */
    public static final String REFUSED_BODY = "sen.refused-body";

    /** The same, of a body that may be a form with a file. */
    public static final String REFUSED_FILE = "sen.refused-file";

    static final String NUMBER = "sen.failure-number";
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);
    private static final String RETRY_AFTER_SECONDS = "60";
    private static final int NUMBER_LENGTH = 8;

    @Inject
    transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(REFUSED_FILE) instanceof String status) {
            refuseFile(request, response, Integer.parseInt(status));
        } else if (request.getAttribute(REFUSED_BODY) instanceof String status) {
            refuse(response, Integer.parseInt(status));
        } else {
            goOn(request, response, chain);
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            answer(request, response, e);
        }
    }

    /** A form with a file says it at the file's field: where the form is sent to leads there. */
    private static void refuseFile(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Redirect.ownAddress(request.getRequestURI() + "?" + TOO_LARGE, "/"));
        } else {
            refuse(response, status);
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.sendError(status);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        if (response.isCommitted()) {
            LOG.warn("The answer broke off: {}", e.toString());
            return;
        }
        var failure = Failure.of(e);
        if (failure.status() == Failure.UNEXPECTED) {
            var number = PublicId.random().value().substring(0, NUMBER_LENGTH);
            request.setAttribute(NUMBER, number);
            LOG.error("Failure {}", number, e);
        }
        response.reset();
        SecurityHeadersFilter.write(response);
        response.sendError(failure.status(), failure.in(language.locale()));
    }
}

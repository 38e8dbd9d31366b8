package org.seneid.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.text.Failure;
import org.seneid.platform.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Outermost: whatever nobody translated becomes our page with a number to quote; the log has the number and the cause. */
public class FailureFilter extends HttpFilter {

    static final String NUMBER = "sen.failure-number";
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);
    private static final long LARGEST_BODY = 1_000_000;
    /** A phone's photograph, and what a browser writes around it. */
    private static final long LARGEST_UPLOAD = QrPicture.LARGEST_FILE + 100_000L;

    private static final int NUMBER_LENGTH = 8;

    @Inject
    transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > largest(request)) {
            readToTheEnd(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            answer(request, response, e);
        }
    }

    private static long largest(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? LARGEST_UPLOAD : LARGEST_BODY;
    }

    /** A browser shows an answer only when it could send all: over HTTP/2 it would tell of a broken connection instead. */
    private static void readToTheEnd(HttpServletRequest request) {
        try (var body = request.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException tooMuchEvenForThat) {
            LOG.debug("The server itself refused {} bytes", request.getContentLengthLong());
        }
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

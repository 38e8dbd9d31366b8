package org.seneid.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * An answer that may be kept when it is the file that was asked for. What turns out not to be it (a page that says so, or
 * that a method is wrong) shows who is signed in, and is not kept.
 */
final class CachedWhenFound extends HttpServletResponseWrapper {

    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** Another node may have another version: what this one answers instead is good for this once. */
    static final String NOT_KEPT = "no-store";

    private static final Set<Integer> FOUND = Set.of(SC_OK, SC_PARTIAL_CONTENT, SC_NOT_MODIFIED);

    CachedWhenFound(HttpServletResponse response, String kept) {
        super(response);
        setHeader("Cache-Control", kept);
    }

    @Override
    public void setStatus(int status) {
        if (!FOUND.contains(status)) setHeader("Cache-Control", NOT_KEPT);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        setHeader("Cache-Control", NOT_KEPT);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        setHeader("Cache-Control", NOT_KEPT);
        super.sendError(status, message);
    }
}

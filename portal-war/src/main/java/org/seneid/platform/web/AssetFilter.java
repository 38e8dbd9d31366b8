package org.seneid.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Serves the theme under its version as well. The version is a folder, so that what a file names by a relative address (a
 * script's imports, a style sheet's fonts) has it too.
 */
public class AssetFilter extends HttpFilter {

    /** With any version: a page made before the last deployment gets what there is now. Plain names, as a forward reaches all. */
    private static final Pattern FILE = Pattern.compile("/theme/(v-[0-9a-z]{1,7}/)?((?:fonts/)?[\\w-]+\\.\\w+)");

    private static final String FOR_AN_HOUR = "public, max-age=3600";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    /** Another node may have another version: what this one answers instead is good for this once. */
    private static final String NOT_KEPT = "no-store";

    private static final Set<Integer> FOUND = Set.of(
            HttpServletResponse.SC_OK, HttpServletResponse.SC_PARTIAL_CONTENT, HttpServletResponse.SC_NOT_MODIFIED);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var file = FILE.matcher(path);
        if (!file.matches() || getServletContext().getResource(Assets.FOLDER + file.group(2)) == null) {
            chain.doFilter(request, response);
        } else if (file.group(1) == null) {
            chain.doFilter(request, new KeptWhenFound(response, readOnly(request) ? FOR_AN_HOUR : NOT_KEPT));
        } else {
            // an address with the version of now never changes what it answers
            var current = path.startsWith((String) getServletContext().getAttribute(Assets.VERSIONED));
            var kept = new KeptWhenFound(response, current && readOnly(request) ? FOR_GOOD : NOT_KEPT);
            request.getRequestDispatcher(Assets.FOLDER + file.group(2)).forward(request, kept);
        }
    }

    private static boolean readOnly(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod());
    }

    /** Whatever turns out not to be the file (a page that says so, or that a method is wrong) shows who is signed in. */
    private static final class KeptWhenFound extends HttpServletResponseWrapper {

        KeptWhenFound(HttpServletResponse response, String kept) {
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
}

package org.seneid.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Serves the theme under its version as well. The version is a folder, so that what a file names by a relative address (a
 * script's imports, a style sheet's fonts) has it too.
 */
public class AssetFilter extends HttpFilter {

    /** With any version: a page made before the last deployment gets what there is now. Plain names, as a forward reaches all. */
    private static final Pattern FILE =
            Pattern.compile("/theme/(v-[0-9a-z]{1,7}/)?((?:(?:fonts|swagger)/)?[\\w-]+\\.\\w+)");

    private static final String FOR_AN_HOUR = "public, max-age=3600";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var file = FILE.matcher(path);
        if (!file.matches() || getServletContext().getResource(Assets.FOLDER + file.group(2)) == null) {
            chain.doFilter(request, response);
        } else if (file.group(1) == null) {
            chain.doFilter(
                    request, new CachedWhenFound(response, readOnly(request) ? FOR_AN_HOUR : CachedWhenFound.NOT_KEPT));
        } else {
            // an address with the version of now never changes what it answers
            var current = path.startsWith((String) getServletContext().getAttribute(Assets.VERSIONED));
            var kept = new CachedWhenFound(
                    response, current && readOnly(request) ? CachedWhenFound.FOR_GOOD : CachedWhenFound.NOT_KEPT);
            request.getRequestDispatcher(Assets.FOLDER + file.group(2)).forward(request, kept);
        }
    }

    private static boolean readOnly(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod());
    }
}

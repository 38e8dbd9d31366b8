package org.seneid.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Serves the theme under its version as well. The version is a folder, so that what a file names by a relative address (a
 * script's imports, a style sheet's fonts) has it too.
 */
public class AssetFilter extends HttpFilter {

    /** Of any version: a page made before the last deployment gets what there is now. Plain names, as a forward reaches all. */
    private static final Pattern VERSIONED = Pattern.compile("/theme/v-[0-9a-z]{1,7}/((?:fonts/)?[\\w-]+\\.\\w+)");

    private static final String FOR_AN_HOUR = "public, max-age=3600";
    /** Another node may have another version: what this one answers instead is good for this once. */
    private static final String NOT_KEPT = "no-store";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var versioned = VERSIONED.matcher(path);
        if (!versioned.matches()) {
            response.setHeader("Cache-Control", FOR_AN_HOUR);
            chain.doFilter(request, response);
            return;
        }
        // an address with the version of now never changes what it answers
        var current = path.startsWith((String) getServletContext().getAttribute(Assets.VERSIONED));
        var there = getServletContext().getResource(Assets.FOLDER + versioned.group(1)) != null;
        response.setHeader("Cache-Control", current && there ? FOR_GOOD : NOT_KEPT);
        request.getRequestDispatcher(Assets.FOLDER + versioned.group(1)).forward(request, response);
    }
}

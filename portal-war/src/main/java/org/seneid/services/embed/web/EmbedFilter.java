package org.seneid.services.embed.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.LanguageFilter;
import org.seneid.platform.web.SecurityHeadersFilter;
import org.seneid.services.embed.EmbedSessions;
import org.seneid.services.embed.EmbedVisit;

/**
 * Opens each request of a frame: who acts is who is signed in there, whatever session the portal has with this browser, and only
 * the registered origins may frame what is answered. The page that asks the citizen is the portal's own and no frame's.
 */
public class EmbedFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern FRAME =
            Pattern.compile("/embed/(?:files/)?([a-z0-9-]{1,60})/([a-z0-9-]{1,60})(?!/allow$)(?:/.*)?");

    @Inject
    transient EmbedSessions sessions;

    @Inject
    transient EmbedVisit visit;

    @Inject
    transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var found =
                FRAME.matcher(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
        if (found.matches()) {
            var client = found.group(1);
            var slug = found.group(2);
            sessions.open(client, slug, EmbedCookie.read(request, client, slug), request.getRemoteAddr());
            var asked = visit.language().orElse(request.getParameter("lang"));
            if (asked != null) LanguageFilter.use(request, response, language, asked);
            response.setHeader(SecurityHeadersFilter.POLICY, SecurityHeadersFilter.framedBy(visit.ancestors()));
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        chain.doFilter(request, response);
    }
}

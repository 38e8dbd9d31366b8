package org.seneid.identity.guardianship.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.seneid.identity.guardianship.ActiveGuardianship;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.identity.guardianship.RevokedGuardianships;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.SessionSlot;

/**
 * Tells a request for whom its sender acts. What was sent for somebody after the right to act for them had ended is done
 * for nobody, least of all for the sender.
 */
public class GuardianshipFilter extends HttpFilter {

    /** Where it is remembered between requests for whom somebody acts. */
    public static final SessionSlot<ActiveGuardianship> ACTED_FOR =
            new SessionSlot<>("sen.acted-for", ActiveGuardianship.class);

    private static final String ENDED = "/dependants?ended=yes";

    @Inject
    transient Acting acting;

    @Inject
    transient Clock clock;

    @Inject
    transient Guardianships guardianships;

    @Inject
    transient RevokedGuardianships ended;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var acted = ACTED_FOR
                .of(request)
                .filter(kept -> acting.actor().filter(kept::by).isPresent());
        if (acted.isEmpty() || request.getServletPath().startsWith("/theme/")) {
            chain.doFilter(request, response);
            return;
        }
        var stands = standing(acted.get());
        if (stands.isPresent()) {
            if (stands.get() != acted.get()) ACTED_FOR.keep(request, stands.get());
            acting.onBehalfOf(stands.get().behalf());
            chain.doFilter(request, response);
        } else {
            ACTED_FOR.forget(request);
            refuse(request, response);
        }
    }

    /** The same when there was no need to ask; empty when it has ended. */
    private Optional<ActiveGuardianship> standing(ActiveGuardianship acted) {
        var now = clock.instant();
        if (acted.over(now) || ended.has(acted)) return Optional.empty();
        return acted.toCheck(now) ? guardianships.goOn(acted) : Optional.of(acted);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var live = "text/event-stream".equals(request.getHeader("Accept"));
        if (live || request.getServletPath().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", ENDED);
        }
    }
}

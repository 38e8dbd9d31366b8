package org.seneid.identity.session.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.seneid.identity.session.RevokedSessions;
import org.seneid.identity.session.SessionState;
import org.seneid.identity.session.Sessions;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.SessionSlot;

/** Tells each request who acts in it, ends stays that are over, and keeps what was sent too late for its owner. */
public class SignedInFilter extends HttpFilter {

    /** Where the stay of whoever is signed in is remembered between requests. */
    public static final SessionSlot<SessionState> STATE = new SessionSlot<>("sen.stay", SessionState.class);

    @Inject
    transient Acting acting;

    @Inject
    transient Clock clock;

    @Inject
    transient SavedRequestReplay replay;

    @Inject
    transient Sessions sessions;

    @Inject
    transient RevokedSessions ended;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var now = clock.instant();
        var stay = STATE.of(request);
        if (stay.isEmpty() || stay.get().over(now) || !goesOn(request, stay.get(), now)) {
            if (stay.isPresent()) leave(request);
            acting.asNobody(request.getRemoteAddr());
        }
        chain.doFilter(request, response);
        replay.keep(request);
    }

    /** @return false when somebody has ended the stay from elsewhere */
    private boolean goesOn(HttpServletRequest request, SessionState stay, Instant now) {
        acting.as(stay.actor(), request.getRemoteAddr());
        if (ended.has(stay.actor())) return false;
        var person = byAPerson(request);
        var due = stay.toCheck(now);
        if (due && !(person ? sessions.used() : sessions.open())) return false;
        var checked = due ? stay.checked(now) : stay;
        if (due || person) STATE.keep(request, person ? checked.seen(now) : checked);
        return true;
    }

    /**
     * What pages do by themselves keeps nobody signed in: their files, live updates, loading themselves again and asking how
     * much time is left. Whoever asks, it is looked whether the session still stands: the headers are the asker's own.
     */
    private static boolean byAPerson(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return true;
        var live = "text/event-stream".equals(request.getHeader("Accept"));
        var byAScript = "empty".equals(request.getHeader("Sec-Fetch-Dest")); // Fetch Metadata: no page was asked for
        var asksForTime = request.getServletPath().equals("/session");
        var theme = request.getServletPath().startsWith("/theme/");
        return !live && !byAScript && !asksForTime && !theme;
    }

    public static void leave(HttpServletRequest request) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session == null) return;
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // another request of the session was quicker
        }
    }
}

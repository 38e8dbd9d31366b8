package org.seneid.helpdesk.replay.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.seneid.helpdesk.replay.RequestTrace;
import org.seneid.helpdesk.replay.ViewedPages;
import org.seneid.helpdesk.session.HelpSessionGrant;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.DelegationRefusal;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Failure;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.SessionSlot;
import org.seneid.platform.web.address.RoutingFilter;

/**
 * Tells an agent's request in whose account it looks. The database is asked each time, so that an end is an end at once and
 * on every server; and nothing but the agent's own few acts may be posted meanwhile.
 */
public class HelpSessionFilter extends HttpFilter {

    public static final String ENDED = "/helpdesk/ended";

    /** By which look an agent sees an account; also after it has ended, to say so. */
    public static final SessionSlot<PublicId> LOOK = new SessionSlot<>("sen.help-session", PublicId.class);

    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** Leaving, saying that somebody is still there, and what every page of a look offers. */
    private static final Set<String> OWN = Set.of("/sign-out", "/session", "/helpdesk/stop", "/helpdesk/unmask");

    @Inject
    transient Acting acting;

    @Inject
    transient HelpSessions sessions;

    @Inject
    transient RequestTrace trace;

    @Inject
    transient ViewedPages pages;

    @Inject
    transient Event<DelegationRefusal> refused;

    @Inject
    transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var help = LOOK.of(request).filter(kept -> isAgent());
        if (help.isEmpty() || request.getServletPath().startsWith("/theme/")) {
            chain.doFilter(request, response);
        } else {
            go(help.get(), request, response, chain);
        }
    }

    private boolean isAgent() {
        return acting.actor().filter(actor -> actor.role() == Role.HELPDESK).isPresent();
    }

    private void go(PublicId help, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var seen = sessions.goOn(help);
        if (seen.isEmpty()) {
            request.setAttribute(RoutingFilter.INSTEAD, ENDED);
            chain.doFilter(request, response);
            return;
        }
        acting.onBehalfOf(seen.get());
        if (changes(request) && request.getServletPath().startsWith("/helpdesk")) {
            sayItWaits(seen.get(), response);
            return;
        }
        try {
            if (changes(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
            else chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (Failure.of(failure).status() == HttpServletResponse.SC_FORBIDDEN) refuse(seen.get(), request);
            throw failure;
        } finally {
            note(seen.get(), request, response);
        }
    }

    /** An agent's own errand is nothing that the citizen's log should know, nor the ticket of another. */
    private void sayItWaits(Delegation whose, HttpServletResponse response) throws IOException {
        response.sendError(
                HttpServletResponse.SC_FORBIDDEN,
                Messages.in(language.locale()).text("helpdesk.session.running", whose.name()));
    }

    /** What was shown, or refused, is written down when the answer is on its way. */
    private void note(Delegation whose, HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) refuse(whose, request);
        var address = request.getAttribute(RoutingFilter.LOOKED_AT);
        pages.opened((HelpSessionGrant) whose.mandate(), address == null ? "" : address.toString());
    }

    private static boolean changes(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && !OWN.contains(request.getServletPath());
    }

    /** Once: the door and each boundary have put it on record themselves, the container does not. */
    private void refuse(Delegation whose, HttpServletRequest request) {
        var address = request.getAttribute(RoutingFilter.LOOKED_AT);
        var asked = address == null ? request.getMethod() + " " + request.getServletPath() : address.toString();
        if (!trace.refused()) refused.fire(new DelegationRefusal(whose, asked));
    }
}

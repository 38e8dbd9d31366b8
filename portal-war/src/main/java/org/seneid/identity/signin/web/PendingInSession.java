package org.seneid.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.signin.PendingSignIn;

/** Where it is remembered that somebody's password was right, and where a code was sent. */
final class PendingInSession {

    private static final String PENDING = "sen.pending-sign-in";
    private static final String SENT = "sen.code-sent-to";

    private PendingInSession() {}

    static Optional<PendingSignIn> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((PendingSignIn) session.getAttribute(PENDING));
    }

    static void keep(HttpServletRequest request, PendingSignIn pending) {
        request.getSession().setAttribute(PENDING, pending);
        request.getSession().removeAttribute(SENT);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(PENDING);
        request.getSession().removeAttribute(SENT);
    }

    /** As its owner knows it again; empty until one was sent. */
    static String sentTo(HttpServletRequest request) {
        var session = request.getSession(false);
        var sent = session == null ? null : (ContactAddress) session.getAttribute(SENT);
        return sent == null ? "" : sent.masked();
    }

    static void sent(HttpServletRequest request, ContactAddress to) {
        request.getSession().setAttribute(SENT, to);
    }
}

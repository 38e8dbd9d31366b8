package org.seneid.identity.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.Redirect;

/** Leads whoever took too long back to the first of several steps: it says why, and has their number in its field. */
@ApplicationScoped
public class ExpiredFlow {

    private static final String NUMBER = "sen.number-again";

    @Inject
    HttpServletRequest request;

    @Inject
    Acting acting;

    /**
     * Not a word to whoever is signed in and has no steps before them: they have just finished.
     *
     * @param begun whose steps these were; empty when the session that knew has ended, too
     */
    public String at(String firstStep, Optional<PersonalId> begun) {
        if (begun.isEmpty() && acting.actor().isPresent()) return Redirect.page(firstStep);
        begun.ifPresent(number -> request.getSession().setAttribute(NUMBER, number.grouped()));
        return Redirect.pageWarning(firstStep, "identity.steps.over");
    }

    /** What a first step has in its field before anybody types: once, on the page after {@link #at}. */
    public String number() {
        var session = request.getSession(false);
        if (session == null) return null;
        var number = (String) session.getAttribute(NUMBER);
        session.removeAttribute(NUMBER);
        return number;
    }
}

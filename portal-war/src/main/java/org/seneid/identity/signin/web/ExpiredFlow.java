package org.seneid.identity.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.seneid.platform.PersonFlow;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.SessionSlot;

/** Leads whoever took too long back to the first of several steps: it says why, and has their number in its field. */
@ApplicationScoped
public class ExpiredFlow {

    private static final SessionSlot<String> NUMBER = new SessionSlot<>("sen.number-again", String.class);

    @Inject
    HttpServletRequest request;

    @Inject
    Acting acting;

    /**
     * Not a word to whoever is signed in and has no steps before them: they have just finished.
     *
     * @param begun what these were the steps of; empty when it is gone, or the session that knew it
     */
    public String at(String firstStep, Optional<? extends PersonFlow> begun) {
        if (begun.isEmpty() && acting.actor().isPresent()) return Redirect.page(firstStep);
        begun.ifPresent(flow -> NUMBER.keep(request, flow.person().grouped()));
        return Redirect.pageWarning(firstStep, "identity.steps.over");
    }

    /** What a first step has in its field before anybody types: once, on the page after {@link #at}. */
    public String number() {
        var number = NUMBER.of(request).orElse(null);
        NUMBER.forget(request);
        return number;
    }
}

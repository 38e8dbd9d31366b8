package org.seneid.identity.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.identity.guardianship.web.GuardianshipFilter;
import org.seneid.identity.session.web.SignedInFilter;
import org.seneid.identity.signin.SignIns;
import org.seneid.platform.acting.Acting;

/** Ends the session of whoever is signed in on this browser. */
@ApplicationScoped
public class SignOut {

    @Inject
    SignIns signIns;

    @Inject
    Guardianships guardianships;

    @Inject
    Acting acting;

    public void leave(HttpServletRequest request) throws ServletException {
        GuardianshipFilter.ACTED_FOR.of(request).ifPresent(guardianships::actForMyself);
        acting.forThemselves();
        signIns.leave();
        SignedInFilter.leave(request);
    }
}

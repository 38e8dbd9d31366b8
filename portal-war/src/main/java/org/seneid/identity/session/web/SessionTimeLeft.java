package org.seneid.identity.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.seneid.identity.session.SessionState;

/** What the frame says of the time that is left. */
@Named
@RequestScoped
public class SessionTimeLeft {

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Zero when nobody is signed in. */
    public long getSeconds() {
        return SignedInFilter.STATE
                .of(request)
                .map(stay -> Duration.between(clock.instant(), stay.endsAt()).toSeconds())
                .filter(left -> left > 0)
                .orElse(0L);
    }

    /** When the stay ends if nothing is done; null when nobody is signed in. */
    public Instant getUntil() {
        return SignedInFilter.STATE.of(request).map(SessionState::endsAt).orElse(null);
    }

    /** Whether going on moves the end. */
    public boolean isExtendable() {
        return SignedInFilter.STATE.of(request).filter(SessionState::extendable).isPresent();
    }
}

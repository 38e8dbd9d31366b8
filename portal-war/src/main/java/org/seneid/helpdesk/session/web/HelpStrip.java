package org.seneid.helpdesk.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.seneid.helpdesk.session.RunningSession;
import org.seneid.helpdesk.session.RunningSessions;
import org.seneid.platform.GivenName;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** What every page of a citizen says while an agent looks at their account. */
@Named
@RequestScoped
public class HelpStrip {

    @Inject
    RunningSessions running;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private Optional<RunningSession> look;

    /** Whether a citizen reads the page; for whom they act does not matter: it is their own account that is looked at. */
    public boolean isMine() {
        return acting.actor().filter(actor -> actor.role() == Role.CITIZEN).isPresent();
    }

    /** Null when nobody looks. Asked once a request. */
    public RunningSession getLook() {
        if (look == null) look = running.of(acting.signedIn().account());
        return look.orElse(null);
    }

    public String getName() {
        return GivenName.of(getLook().agentName());
    }

    /** Which look it is; empty when nobody looks. */
    public String getSession() {
        return getLook() == null ? "" : getLook().session().value();
    }

    /** Zero when nobody looks. */
    public long getSeconds() {
        return getLook() == null
                ? 0
                : Duration.between(clock.instant(), getLook().until()).toSeconds();
    }
}

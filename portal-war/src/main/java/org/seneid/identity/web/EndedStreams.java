package org.seneid.identity.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.identity.SessionsEnded;
import org.seneid.platform.web.Live;

/** Sessions that were ended from elsewhere, or by a lock, hear nothing more. */
@ApplicationScoped
class EndedStreams {

    @Inject
    Live live;

    void ended(@Observes(during = AFTER_SUCCESS) SessionsEnded event) {
        event.sessions().forEach(session -> live.end(session.value()));
    }
}

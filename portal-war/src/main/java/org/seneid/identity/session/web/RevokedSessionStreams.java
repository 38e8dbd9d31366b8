package org.seneid.identity.session.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.identity.session.SessionsEnded;
import org.seneid.platform.web.live.EventStreams;

/** Sessions that were ended from elsewhere, or by a lock, hear nothing more. */
@ApplicationScoped
class RevokedSessionStreams {

    @Inject
    EventStreams streams;

    void ended(@Observes(during = AFTER_SUCCESS) SessionsEnded event) {
        event.sessions().forEach(session -> streams.end(session.value()));
    }
}

package org.seneid.helpdesk.replay.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.helpdesk.replay.PageOpened;
import org.seneid.platform.web.live.EventStreams;

/** Tells a citizen's open pages that an agent has just opened one of theirs: {@code opened} and in which look. */
@ApplicationScoped
class LiveReplay {

    @Inject
    EventStreams streams;

    void opened(@Observes(during = AFTER_SUCCESS) PageOpened event) {
        streams.tell(event.citizen(), "opened", event.session().value());
    }
}

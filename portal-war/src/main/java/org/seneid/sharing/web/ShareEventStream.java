package org.seneid.sharing.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.platform.web.live.EventStreams;
import org.seneid.sharing.ShareEvents.ShareStopped;
import org.seneid.sharing.ShareEvents.ShareViewed;

/** Tells whoever has a share's page open that somebody looked, once it is on record. */
@ApplicationScoped
class ShareEventStream {

    private static final String EVENT = "share";

    @Inject
    EventStreams streams;

    void viewed(@Observes(during = AFTER_SUCCESS) ShareViewed event) {
        streams.tellWhoeverActs(event.citizen(), EVENT, event.share() + (event.spent() ? " ended" : " viewed"));
    }

    void stopped(@Observes(during = AFTER_SUCCESS) ShareStopped event) {
        streams.tellWhoeverActs(event.citizen(), EVENT, event.share() + " ended");
    }
}

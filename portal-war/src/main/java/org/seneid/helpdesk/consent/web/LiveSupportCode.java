package org.seneid.helpdesk.consent.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.helpdesk.consent.SupportCodeEvents.SupportCodeChanged;
import org.seneid.platform.web.live.EventStreams;

/** Tells a citizen's open pages that their support code is not what it was: {@code code}, and they look again. */
@ApplicationScoped
class LiveSupportCode {

    @Inject
    EventStreams streams;

    void changed(@Observes(during = AFTER_SUCCESS) SupportCodeChanged event) {
        streams.tell(event.citizen(), "code", "");
    }
}

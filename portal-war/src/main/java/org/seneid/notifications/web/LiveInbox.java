package org.seneid.notifications.web;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.notifications.InboxEvents.InboxChanged;
import org.seneid.platform.web.live.EventStreamOpened;
import org.seneid.platform.web.live.EventStreams;

/** Keeps the number of unread notices on open pages as it is: {@code =3} when a page begins to listen, then {@code +1}. */
@ApplicationScoped
class LiveInbox {

    private static final String EVENT = "inbox";

    @Inject
    EventStreams streams;

    @Inject
    Inbox inbox;

    void opened(@Observes EventStreamOpened page) {
        if (inbox.isMine()) page.tell(EVENT, "=" + inbox.getUnread());
    }

    void changed(@Observes(during = AFTER_SUCCESS) InboxChanged event) {
        streams.tell(event.owner(), EVENT, "%+d".formatted(event.by()));
    }
}

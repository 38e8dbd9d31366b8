package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationEvents.FeeLapsed;
import org.seneid.services.application.ApplicationEvents.MessageReceived;
import org.seneid.services.application.ApplicationEvents.MoreAsked;
import org.seneid.services.application.ApplicationStatus;

/** What an authority does with a citizen's application is told to them; what it wrote is read in the portal. */
@ApplicationScoped
class ApplicationNotices {

    @Inject
    Notices notices;

    void asked(@Observes MoreAsked event) {
        tell(event.citizen(), NotificationKind.APPLICATION_ASKED, event.application());
    }

    void written(@Observes MessageReceived event) {
        tell(event.citizen(), NotificationKind.APPLICATION_MESSAGE, event.application());
    }

    void decided(@Observes ApplicationDecided event) {
        var kind = event.end() == ApplicationStatus.APPROVED
                ? NotificationKind.APPLICATION_APPROVED
                : NotificationKind.APPLICATION_REFUSED;
        tell(event.citizen(), kind, event.application());
    }

    void lapsed(@Observes FeeLapsed event) {
        tell(event.citizen(), NotificationKind.APPLICATION_LAPSED, event.application());
    }

    private void tell(AccountId citizen, NotificationKind kind, PublicId application) {
        notices.tell(citizen, Notice.of(kind).at("/applications/" + application));
    }
}

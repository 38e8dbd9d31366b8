package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationEvents.ApplicationReopened;
import org.seneid.services.application.ApplicationEvents.FeeLapsed;
import org.seneid.services.application.ApplicationEvents.FormExpiring;
import org.seneid.services.application.ApplicationEvents.MessageReceived;
import org.seneid.services.application.ApplicationEvents.MoreAsked;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.PartyConsentChanged;
import org.seneid.services.application.PartyConsentChanged.Side;
import org.seneid.services.result.ResultEvents.ResultArrived;

/** What an authority does with a citizen's application is told to them; what it wrote is read in the portal. */
@ApplicationScoped
class ApplicationNotices {

    @Inject
    Notices notices;

    void expiring(@Observes FormExpiring event) {
        notices.tell(event.citizen(), Notice.of(NotificationKind.FORM_EXPIRING).at("/services/" + event.slug()));
    }

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

    void reopened(@Observes ApplicationReopened event) {
        tell(event.citizen(), NotificationKind.APPLICATION_REOPENED, event.application());
    }

    void lapsed(@Observes FeeLapsed event) {
        tell(event.citizen(), NotificationKind.APPLICATION_LAPSED, event.application());
    }

    /** Each of the two is told what the other did, and both what nobody did in time. */
    void consent(@Observes PartyConsentChanged event) {
        var other = event.side() == Side.OTHER;
        var kind =
                switch (event.change()) {
                    case ASKED -> other ? NotificationKind.PARTY_ASKED : null;
                    case AGREED -> other ? null : NotificationKind.PARTY_AGREED;
                    case DECLINED -> other ? null : NotificationKind.PARTY_DECLINED;
                    case LAPSED -> other ? NotificationKind.PARTY_OVER : NotificationKind.PARTY_LAPSED;
                    case TAKEN_BACK -> other ? NotificationKind.PARTY_OVER : null;
                };
        if (kind == null) return;
        var page = other ? "/applications/consents/" + event.page() : "/applications/" + event.page();
        notices.tell(event.citizen(), Notice.of(kind).at(page));
    }

    void arrived(@Observes ResultArrived event) {
        tell(event.citizen(), NotificationKind.APPLICATION_RESULT, event.application());
    }

    private void tell(AccountId citizen, NotificationKind kind, PublicId application) {
        notices.tell(citizen, Notice.of(kind).at("/applications/" + application));
    }
}

package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.helpdesk.repair.RepairChanged;
import org.seneid.helpdesk.session.HelpEvents.HelpBegan;
import org.seneid.helpdesk.session.HelpEvents.HelpEnded;
import org.seneid.platform.GivenName;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.acting.MaskedField;

/** What the helpdesk sees and does in an account is told to its holder; before something is done, on every channel. */
@ApplicationScoped
class HelpNotices {

    @Inject
    Notices notices;

    @Inject
    PortalAddress portal;

    void began(@Observes HelpBegan event) {
        notices.tell(event.citizen(), NotificationKind.HELP_BEGAN, GivenName.of(event.agentName()), event.ticket());
    }

    void ended(@Observes HelpEnded event) {
        var seen = event.unmasked().shown().stream()
                .map(MaskedField::name)
                .sorted()
                .toList();
        var unmasked = seen.isEmpty() ? "NOTHING_UNMASKED" : NoticeText.several(seen);
        var news = Notice.of(NotificationKind.HELP_ENDED, event.ticket(), unmasked);
        notices.tell(event.citizen(), news.at("/profile/help/" + event.session()));
    }

    void repair(@Observes RepairChanged event) {
        var what = "REPAIR_" + event.kind();
        var news = Notice.of(kind(event.change()), what, event.ticket());
        if (event.change().stoppable())
            notices.tellEverywhere(
                    event.citizen(),
                    news,
                    new CancelRepairLetter(
                            what, event.ticket(), event.readyAt(), portal.of("/help/cancel/" + event.cancel())));
        else notices.tell(event.citizen(), news);
    }

    private static NotificationKind kind(RepairChanged.Change change) {
        return switch (change) {
            case ASKED -> NotificationKind.REPAIR_ASKED;
            case APPROVED -> NotificationKind.REPAIR_APPROVED;
            case REFUSED -> NotificationKind.REPAIR_REFUSED;
            case CANCELLED -> NotificationKind.REPAIR_CANCELLED;
            case DONE -> NotificationKind.REPAIR_DONE;
            case EXPIRED -> NotificationKind.REPAIR_EXPIRED;
        };
    }
}

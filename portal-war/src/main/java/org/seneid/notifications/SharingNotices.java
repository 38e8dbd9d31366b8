package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.seneid.connect.redemption.RedemptionEvents.RedemptionStep;
import org.seneid.connect.redemption.RedemptionEvents.What;
import org.seneid.sharing.ShareEvents.ShareViewed;

/** Who shares something is told that it was looked at: of each share once a day, and not while they stand beside it. */
@ApplicationScoped
class SharingNotices {

    private static final Duration ONCE = Duration.ofDays(1);

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** What a party gets that it was addressed to, nobody has agreed to at that moment; each time is news. */
    void received(@Observes RedemptionStep step) {
        if (step.what() == What.RECEIVED && step.addressed())
            notices.tell(
                    step.citizen(),
                    Notice.of(NotificationKind.SHARE_RECEIVED, step.subject()).at("/sharing/" + step.share()));
    }

    void viewed(@Observes ShareViewed event) {
        var page = "/sharing/" + event.share();
        if (event.inPerson()
                || notices.toldSince(event.citizen(), page, clock.instant().minus(ONCE))) return;
        notices.tell(event.citizen(), Notice.of(NotificationKind.SHARE_VIEWED).at(page));
    }
}

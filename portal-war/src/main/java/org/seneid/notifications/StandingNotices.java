package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.seneid.payments.standing.StandingEvents.StandingHalted;
import org.seneid.payments.standing.StandingEvents.StandingSkipped;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;

/** What a citizen is told of standing orders that did not send; what they sent, {@link MoneyNotices} tells. */
@ApplicationScoped
class StandingNotices {

    @Inject
    Notices notices;

    void skipped(@Observes StandingSkipped event) {
        notices.tell(
                event.citizen(),
                Notice.of(
                                NotificationKind.STANDING_SKIPPED,
                                event.to(),
                                NoticeText.money(event.amount()),
                                new Formats(Language.VIETNAMESE).date(event.day()),
                                word(event.why()))
                        .at(page(event.order())));
    }

    void halted(@Observes StandingHalted event) {
        notices.tell(
                event.citizen(),
                Notice.of(
                                NotificationKind.STANDING_HALTED,
                                event.to(),
                                NoticeText.money(event.amount()),
                                word(event.why()))
                        .at(page(event.order())));
    }

    private static String word(Enum<?> why) {
        return "STANDING_" + why.name();
    }

    private static String page(PublicId order) {
        return "/transfers/standing/" + order;
    }
}

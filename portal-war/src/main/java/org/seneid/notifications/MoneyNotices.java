package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.seneid.payments.PaymentEvents.PaymentReversed;
import org.seneid.payments.PaymentEvents.PaymentSettled;
import org.seneid.payments.bank.order.BankOrderEvents.BankOrderRefused;
import org.seneid.payments.limit.LimitEvents.LimitsRaised;
import org.seneid.payments.transfer.TransferEvents.MoneyReceived;
import org.seneid.payments.transfer.TransferEvents.MoneySent;
import org.seneid.payments.transfer.TransferEvents.SentToBank;
import org.seneid.platform.PublicId;

/**
 * What became of a payment after its payer went on with their day; what the page said at once is no news, but for money that
 * was sent: the payer learns of it as well when it was somebody else.
 */
@ApplicationScoped
class MoneyNotices {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void settled(@Observes PaymentSettled event) {
        if (event.paidAt().plus(AT_ONCE).isAfter(clock.instant())) return;
        notices.tell(
                event.citizen(),
                Notice.of(NotificationKind.PAYMENT_SETTLED, event.subject()).at(page(event.payment())));
    }

    void reversed(@Observes PaymentReversed event) {
        notices.tell(
                event.citizen(),
                Notice.of(NotificationKind.PAYMENT_REVERSED, event.subject()).at(page(event.payment())));
    }

    void sent(@Observes MoneySent event) {
        notices.tell(
                event.citizen(),
                Notice.of(kind(event.automatic()), NoticeText.money(event.amount()), event.to(), event.subject())
                        .at("/transfers/" + event.transfer()));
    }

    void sentToBank(@Observes SentToBank event) {
        notices.tell(
                event.citizen(),
                Notice.of(kind(event.automatic()), NoticeText.money(event.amount()), event.to(), event.reference())
                        .at("/transfers/" + event.transfer()));
    }

    private static NotificationKind kind(boolean automatic) {
        return automatic ? NotificationKind.STANDING_SENT : NotificationKind.MONEY_SENT;
    }

    void received(@Observes MoneyReceived event) {
        notices.tell(
                event.citizen(),
                Notice.of(
                        NotificationKind.MONEY_RECEIVED,
                        NoticeText.money(event.amount()),
                        event.from(),
                        event.subject()));
    }

    /** Money that the bank did not take is back; a top-up that it refused never left. */
    void returned(@Observes BankOrderRefused event) {
        if (!event.kind().spends()) return;
        notices.tell(
                event.citizen(),
                Notice.of(NotificationKind.MONEY_RETURNED, NoticeText.money(event.amount()), event.subject())
                        .at("/account/orders/" + event.order()));
    }

    void raised(@Observes LimitsRaised event) {
        notices.tell(event.citizen(), NotificationKind.LIMITS_RAISED);
    }

    private static String page(PublicId payment) {
        return "/payments/" + payment;
    }
}

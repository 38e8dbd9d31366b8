package org.seneid.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.seneid.payments.PaymentEvents.BillPaidAutomatically;
import org.seneid.payments.debit.DebitEvents.OverCeiling;
import org.seneid.payments.debit.DebitEvents.PayeeSilent;
import org.seneid.payments.debit.DebitEvents.TooLittle;
import org.seneid.payments.reminder.BillDueSoon;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;

/** What a citizen is told of bills that are due, and of those that are paid automatically or could not be. */
@ApplicationScoped
class BillNotices {

    @Inject
    Notices notices;

    void paid(@Observes BillPaidAutomatically event) {
        notices.tell(
                event.citizen(),
                Notice.of(
                                NotificationKind.BILL_PAID_AUTOMATICALLY,
                                NoticeText.money(event.amount()),
                                event.payee(),
                                event.subject())
                        .at("/payments/" + event.payment()));
    }

    void overCeiling(@Observes OverCeiling event) {
        notices.tell(
                event.citizen(),
                Notice.of(
                                NotificationKind.BILL_OVER_CEILING,
                                event.payee(),
                                NoticeText.money(event.amount()),
                                NoticeText.money(event.ceiling()))
                        .at(page(event.bill())));
    }

    void tooLittle(@Observes TooLittle event) {
        notices.tell(
                event.citizen(),
                unpaid(NotificationKind.BILL_SHORT, event.bill(), event.payee(), event.amount(), event.dueOn()));
    }

    void silent(@Observes PayeeSilent event) {
        notices.tell(
                event.citizen(),
                unpaid(NotificationKind.BILL_PAYEE_SILENT, event.bill(), event.payee(), event.amount(), event.dueOn()));
    }

    void dueSoon(@Observes BillDueSoon event) {
        notices.tell(
                event.citizen(),
                unpaid(NotificationKind.BILL_DUE_SOON, event.bill(), event.payee(), event.amount(), event.dueOn()));
    }

    private static Notice unpaid(NotificationKind kind, PublicId bill, String payee, Money amount, LocalDate dueOn) {
        return Notice.of(kind, payee, NoticeText.money(amount), day(dueOn)).at(page(bill));
    }

    /** Days are written alike in both languages. */
    private static String day(LocalDate day) {
        return new Formats(Language.VIETNAMESE).date(day);
    }

    private static String page(PublicId bill) {
        return "/bills/" + bill;
    }
}

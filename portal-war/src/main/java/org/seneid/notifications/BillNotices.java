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
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;

/** What a citizen is told of bills that are due, and of those that are paid by themselves or could not be. */
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
                Notice.of(
                                NotificationKind.BILL_SHORT,
                                event.payee(),
                                NoticeText.money(event.amount()),
                                day(event.dueOn()))
                        .at(page(event.bill())));
    }

    void silent(@Observes PayeeSilent event) {
        notices.tell(
                event.citizen(),
                Notice.of(
                                NotificationKind.BILL_PAYEE_SILENT,
                                event.payee(),
                                NoticeText.money(event.amount()),
                                day(event.dueOn()))
                        .at(page(event.bill())));
    }

    void dueSoon(@Observes BillDueSoon event) {
        notices.tell(
                event.citizen(),
                Notice.of(
                                NotificationKind.BILL_DUE_SOON,
                                event.payee(),
                                NoticeText.money(event.amount()),
                                day(event.dueOn()))
                        .at(page(event.bill())));
    }

    /** Days are written alike in both languages. */
    private static String day(LocalDate day) {
        return new Formats(Language.VIETNAMESE).date(day);
    }

    private static String page(PublicId bill) {
        return "/bills/" + bill;
    }
}

package org.seneid.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.reconcile.PayeeFiles;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Payments to the city's water, their way to it, and what it booked. */
@Dependent
class WaterPayments {

    /** Nobody else in these tests pays the city's water. */
    static final Payee PAYEE = Payee.WATER_HCMC;

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    PaymentSender sender;

    @Inject
    PayeeFiles files;

    @Inject
    Clock clock;

    @Inject
    As as;

    @Inject
    Databases databases;

    PublicId paid(Actor citizen) throws Exception {
        return payers.pay(citizen, payers.billOf(citizen, payers.household(PAYEE)))
                .payment();
    }

    boolean deliver(PublicId payment) throws Exception {
        return as.system(null, () -> sender.deliver(payment));
    }

    Receipt receipt(Actor citizen, PublicId payment) throws Exception {
        return as.citizen(citizen, () -> payments.receipt(payment));
    }

    /** What an operator has to see to of a payment. */
    List<String> differences(Actor citizen, PublicId payment) throws Exception {
        return databases
                .portal(
                        "select kind from party_difference where party = ? and reference = ?",
                        PAYEE.name(),
                        receipt(citizen, payment).number())
                .stream()
                .map(row -> row.get("kind"))
                .toList();
    }

    /** The payee's file of today is compared, twice: the second time finds nothing new. */
    void reconciled() throws Exception {
        for (int i = 0; i < 2; i++) reconciled(Formats.day(clock.instant()));
    }

    void reconciled(LocalDate day) throws Exception {
        as.system(null, () -> files.reconcile(PAYEE, day));
    }

    /** As if the time to the next attempt had passed, and the minute that a late payee takes. */
    void waited(PublicId payment) throws Exception {
        databases.portal(
                "update payment set next_attempt_at = timestamp '2026-01-01 00:00:00' where public_id = ?"
                        + " and next_attempt_at is not null",
                payment.value());
        databases.sandbox("update payee_payment set visible_at = told_at where told_by = ?", payment.value());
    }

    String booked(PublicId payment) throws Exception {
        return databases
                .sandbox("select count(*) as times from payee_payment where told_by = ?", payment.value())
                .get(0)
                .get("times");
    }
}

package org.seneid.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
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

    String booked(PublicId payment) throws Exception {
        return databases
                .sandbox("select count(*) as times from payee_payment where told_by = ?", payment.value())
                .get(0)
                .get("times");
    }
}

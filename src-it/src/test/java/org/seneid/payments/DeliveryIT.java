package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.payments.WaterPayments.PAYEE;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.delivery.PaymentQueue;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** The payee hears of every payment exactly once, and the money follows its answer. */
@InContainer
class DeliveryIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    WaterPayments water;

    @Inject
    Payments payments;

    @Inject
    PaymentQueue queue;

    @Inject
    PartyFaults faults;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @AfterEach
    void mend() {
        faults.set(PAYEE.name(), PartyFault.NONE);
    }

    @Test
    void anAcceptedPaymentIsSettledWithThePayeesReference() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);

        assertThat(water.deliver(payment)).isTrue();

        var receipt = water.receipt(citizen, payment);
        assertThat(receipt.status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(receipt.reference()).startsWith("WAT-");
        assertThat(receipt.answeredAt()).isNotNull();
        assertThat(acts(citizen)).contains("payment.settled");
        assertThat(water.booked(payment)).isEqualTo("1");
    }

    @Test
    void aRefusedPaymentGoesBackAndTheBillIsDueAgain() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.REFUSES);

        water.deliver(payment);

        var receipt = water.receipt(citizen, payment);
        assertThat(receipt.status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(receipt.refusal()).isEqualTo("closed");
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(payers.bills(citizen))
                .filteredOn(bill -> bill.id().equals(receipt.bill()))
                .allMatch(BillRow::due);
        assertThat(acts(citizen)).contains("payment.reversed");
    }

    @Test
    void aBillWhosePaymentWentBackCanBePaidAnew() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.REFUSES);
        water.deliver(payment);
        faults.set(PAYEE.name(), PartyFault.NONE);

        var receipt = water.receipt(citizen, payment);
        var again = as.citizen(
                citizen,
                () -> payments.pay(
                        receipt.bill(), receipt.amount(), PublicId.random().value()));
        water.deliver(again.payment());

        assertThat(again.already()).isFalse();
        assertThat(water.receipt(citizen, again.payment()).status()).isEqualTo(PaymentStatus.SETTLED);
    }

    @Test
    void manyCouriersAtOnceTellThePayeeOnce() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);

        crowd.atOnce(8, () -> water.deliver(payment));

        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(water.booked(payment)).isEqualTo("1");
        assertThat(acts(citizen)).filteredOn("payment.settled"::equals).hasSize(1);
    }

    @Test
    void anAnswerThatComesTwiceChangesNothing() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.REFUSES);
        water.deliver(payment);

        as.system(citizen.account(), () -> {
            queue.answered(payment, PayeeAnswer.refused("closed"));
            queue.answered(payment, PayeeAnswer.accepted("late"));
            return null;
        });

        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(water.differences(citizen, payment))
                .as("the late one, for an operator")
                .containsExactly("STATUS");
    }

    private java.util.List<String> acts(Actor citizen) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ?",
                        citizen.account().value())
                .stream()
                .map((Map<String, String> row) -> row.get("act"))
                .toList();
    }
}

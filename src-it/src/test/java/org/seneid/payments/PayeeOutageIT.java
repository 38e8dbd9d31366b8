package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.WaterPayments.PAYEE;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.payments.bill.Customer;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** A payee that is down, slow or loses its answers is waited for, and books every payment once. */
@InContainer
class PayeeOutageIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    WaterPayments water;

    @Inject
    Payments payments;

    @Inject
    PartyFaults faults;

    @Inject
    Bills bills;

    @Inject
    As as;

    @Inject
    Databases databases;

    @AfterEach
    void mend() {
        faults.set(PAYEE.name(), PartyFault.NONE);
    }

    @Test
    void anOutageLeavesThePaymentUnknownUntilTheNextAttemptSettlesIt() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.DOWN);

        assertThat(water.deliver(payment)).isFalse();
        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(water.deliver(payment)).as("not before its time").isTrue();

        faults.set(PAYEE.name(), PartyFault.NONE);
        water.waited(payment);
        water.deliver(payment);

        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(water.booked(payment)).isEqualTo("1");
    }

    @Test
    void aLostAnswerIsAskedForAndThePayeeBooksOnce() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.LOSES_ANSWERS);

        water.deliver(payment);
        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.UNKNOWN);
        water.waited(payment);
        water.deliver(payment);

        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(water.booked(payment)).isEqualTo("1");
    }

    @Test
    void anAnswerSlowerThanTheLimitIsNoAnswer() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.HANGS);

        assertThat(water.deliver(payment)).isFalse();
    }

    @Test
    void attemptsEndAndTheCitizenCanHaveThePayeeAskedAgain() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), PartyFault.DOWN);
        for (int i = 0; i < 14; i++) {
            water.waited(payment);
            water.deliver(payment);
        }
        assertThat(water.receipt(citizen, payment).stuck()).isTrue();
        water.waited(payment);
        assertThat(water.deliver(payment)).as("nobody is told any more").isTrue();

        faults.set(PAYEE.name(), PartyFault.NONE);
        as.citizen(citizen, () -> payments.askAgain(payment));
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ? and act = 'payee.asked'",
                        citizen.account().value()))
                .hasSize(1);
        water.deliver(payment);

        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
    }

    @Test
    void aPayeeThatIsDownIsNotPaidAndItsBillsStayAsLastTold() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household(PAYEE));
        faults.set(PAYEE.name(), PartyFault.DOWN);
        databases.portal(
                "update customer set heard_at = timestamp '2026-01-01 00:00:00', asked_at = timestamp '2026-01-01 00:00:00' where code = ?",
                bill.code());

        as.citizen(citizen, () -> bills.refresh());
        var overview = as.citizen(citizen, () -> bills.mine());

        assertThat(overview.due()).extracting(BillRow::id).containsExactly(bill.id());
        assertThat(overview.silent()).extracting(Customer::getPayee).containsExactly(PAYEE);
        assertThatThrownBy(() -> as.citizen(
                        citizen,
                        () -> payments.pay(
                                bill.id(), bill.amount(), PublicId.random().value())))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.payee.silent"));
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }
}

package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.ledger.Statements;
import org.seneid.payments.sandbox.PayeeDatabase;
import org.seneid.payments.sandbox.PayeeFault;
import org.seneid.platform.Actor;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** The payee hears of every payment exactly once, whatever is wrong on the way, and the money follows its answer. */
@InContainer
class DeliveryIT {

    private static final long PLENTY = 50_000_000;
    /** Nobody else in these tests pays the city's water. */
    private static final Payee PAYEE = Payee.WATER_HCMC;

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    Courier courier;

    @Inject
    Deliveries deliveries;

    @Inject
    PayeeDatabase payee;

    @Inject
    Statements account;

    @Inject
    Bills bills;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @AfterEach
    void mend() {
        payee.breaks(PAYEE, PayeeFault.NONE);
    }

    @Test
    void anAcceptedPaymentIsSettledWithThePayeesReference() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);

        assertThat(deliver(payment)).isTrue();

        var receipt = receipt(citizen, payment);
        assertThat(receipt.status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(receipt.reference()).startsWith("WAT-");
        assertThat(receipt.answeredAt()).isNotNull();
        assertThat(acts(citizen)).contains("payment.settled");
        assertThat(booked(payment)).isEqualTo("1");
    }

    @Test
    void aRefusedPaymentGoesBackAndTheBillIsDueAgain() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);
        payee.breaks(PAYEE, PayeeFault.REFUSES);

        deliver(payment);

        var receipt = receipt(citizen, payment);
        assertThat(receipt.status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(receipt.refusal()).isEqualTo("closed");
        assertThat(balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(payers.bills(citizen))
                .filteredOn(bill -> bill.id().equals(receipt.bill()))
                .allMatch(BillRow::due);
        assertThat(acts(citizen)).contains("payment.reversed");
    }

    @Test
    void aBillWhosePaymentWentBackCanBePaidAnew() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);
        payee.breaks(PAYEE, PayeeFault.REFUSES);
        deliver(payment);
        payee.breaks(PAYEE, PayeeFault.NONE);

        var receipt = receipt(citizen, payment);
        var again = as.citizen(
                citizen,
                () -> payments.pay(
                        receipt.bill(), receipt.amount(), PublicId.random().value()));
        deliver(again.payment());

        assertThat(again.already()).isFalse();
        assertThat(receipt(citizen, again.payment()).status()).isEqualTo(PaymentStatus.SETTLED);
    }

    @Test
    void anOutageLeavesThePaymentUnknownUntilTheNextAttemptSettlesIt() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);
        payee.breaks(PAYEE, PayeeFault.DOWN);

        assertThat(deliver(payment)).isFalse();
        assertThat(receipt(citizen, payment).status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(deliver(payment)).as("not before its time").isTrue();

        payee.breaks(PAYEE, PayeeFault.NONE);
        waited(payment);
        deliver(payment);

        assertThat(receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(booked(payment)).isEqualTo("1");
    }

    @Test
    void aLostAnswerIsAskedForAndThePayeeBooksOnce() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);
        payee.breaks(PAYEE, PayeeFault.LOSES_ANSWERS);

        deliver(payment);
        assertThat(receipt(citizen, payment).status()).isEqualTo(PaymentStatus.UNKNOWN);
        waited(payment);
        deliver(payment);

        assertThat(receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(booked(payment)).isEqualTo("1");
    }

    @Test
    void anAnswerSlowerThanTheLimitIsNoAnswer() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);
        payee.breaks(PAYEE, PayeeFault.slow(Duration.ofMinutes(1)));

        assertThat(deliver(payment)).isFalse();
    }

    @Test
    void attemptsEndAndTheCitizenCanHaveThePayeeAskedAgain() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);
        payee.breaks(PAYEE, PayeeFault.DOWN);
        for (int i = 0; i < 14; i++) {
            waited(payment);
            deliver(payment);
        }
        assertThat(receipt(citizen, payment).stuck()).isTrue();
        waitedOnlyIfPlanned(payment);

        payee.breaks(PAYEE, PayeeFault.NONE);
        as.citizen(citizen, () -> payments.askAgain(payment));
        deliver(payment);

        assertThat(receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
    }

    @Test
    void manyCouriersAtOnceTellThePayeeOnce() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);

        crowd.atOnce(8, () -> deliver(payment));

        assertThat(receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(booked(payment)).isEqualTo("1");
        assertThat(acts(citizen)).filteredOn("payment.settled"::equals).hasSize(1);
    }

    @Test
    void anAnswerThatComesTwiceChangesNothing() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paid(citizen);
        payee.breaks(PAYEE, PayeeFault.REFUSES);
        deliver(payment);

        as.system(citizen.account(), () -> {
            deliveries.answered(payment, PayeeAnswer.refused("closed"));
            deliveries.answered(payment, PayeeAnswer.accepted("late"));
            return null;
        });

        assertThat(balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(receipt(citizen, payment).status()).isEqualTo(PaymentStatus.REVERSED);
    }

    @Test
    void aPayeeThatIsDownIsNotPaidAndItsBillsStayAsLastTold() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household(PAYEE));
        payee.breaks(PAYEE, PayeeFault.DOWN);
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
        assertThat(balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    private PublicId paid(Actor citizen) throws Exception {
        var bill = payers.billOf(citizen, payers.household(PAYEE));
        return as.citizen(
                        citizen,
                        () -> payments.pay(
                                bill.id(), bill.amount(), PublicId.random().value()))
                .payment();
    }

    private boolean deliver(PublicId payment) throws Exception {
        return as.system(null, () -> courier.deliver(payment));
    }

    private Receipt receipt(Actor citizen, PublicId payment) throws Exception {
        return as.citizen(citizen, () -> payments.receipt(payment));
    }

    private Money balance(Actor citizen) throws Exception {
        return as.citizen(citizen, () -> account.balance()).orElseThrow();
    }

    /** As if the time to the next attempt had passed. */
    private void waited(PublicId payment) throws Exception {
        databases.portal(
                "update payment set next_attempt_at = timestamp '2026-01-01 00:00:00' where public_id = ?"
                        + " and next_attempt_at is not null",
                payment.value());
    }

    private void waitedOnlyIfPlanned(PublicId payment) throws Exception {
        waited(payment);
        assertThat(deliver(payment)).as("nobody is told any more").isTrue();
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

    private String booked(PublicId payment) throws Exception {
        return databases
                .sandbox("select count(*) as times from payee_payment where told_by = ?", payment.value())
                .get(0)
                .get("times");
    }
}

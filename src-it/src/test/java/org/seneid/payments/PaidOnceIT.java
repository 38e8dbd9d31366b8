package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seneid.payments.delivery.PaymentQueue;
import org.seneid.payments.payee.PayeeAnswer;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.rings.InContainer;
import org.seneid.support.As;

/** A bill is paid once, however often and by whomever its button is pressed. */
@InContainer
class PaidOnceIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    PaymentQueue queue;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Test
    void clickingTwiceAtOncePaysOnceAndBothClicksLeadToTheSameReceipt() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        var paid = crowd.atOnce(8, () -> payers.pay(citizen, bill));

        assertThat(paid)
                .extracting(PaymentOutcome::payment)
                .containsOnly(paid.get(0).payment());
        assertThat(paid).filteredOn(answer -> !answer.already()).hasSize(1);
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(bill.amount()));
    }

    @Test
    void aSecondClickIsToldThatTheBillIsPaidEvenWhenTheMoneyIsGoneByThen() throws Exception {
        var ref = payers.household();
        var first = payers.citizen();
        var amount = payers.billOf(first, ref).amount();
        var citizen = payers.citizenWith(amount.dong());
        var bill = payers.billOf(citizen, ref);

        assertThat(crowd.atOnce(4, () -> payers.pay(citizen, bill)))
                .filteredOn(PaymentOutcome::already)
                .hasSize(3);
        assertThat(payers.balance(citizen)).isEqualTo(Money.ZERO);
    }

    @Test
    void theSameFormSentAgainAfterItsPaymentWasReversedPaysNothing() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        var form = PublicId.random().value();
        var paid = as.citizen(citizen, () -> payments.pay(bill.id(), bill.amount(), form));
        as.system(citizen.account(), () -> answered(paid.payment(), PayeeAnswer.refused("closed")));

        var again = as.citizen(citizen, () -> payments.pay(bill.id(), bill.amount(), form));

        assertThat(again).isEqualTo(new PaymentOutcome(paid.payment(), true));
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void twoPeopleWhoHoldTheSameCodePayItOnceBetweenThem() throws Exception {
        var ref = payers.household();
        var wife = payers.citizenWith(PLENTY);
        var husband = payers.citizenWith(PLENTY);
        var hers = payers.billOf(wife, ref);
        var his = payers.billOf(husband, ref);
        assertThat(hers.id()).isEqualTo(his.id());

        payers.pay(wife, hers);

        assertThatThrownBy(() -> payers.pay(husband, his))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.pay.paid"));
        assertThat(payers.balance(husband)).isEqualTo(new Money(PLENTY));
        var row = payers.bills(husband).stream()
                .filter(bill -> bill.id().equals(his.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.due()).isFalse();
        assertThat(row.payment()).as("hers to know").isNull();
    }

    private Void answered(PublicId payment, PayeeAnswer answer) {
        queue.claim(payment);
        queue.answered(payment, answer);
        return null;
    }
}

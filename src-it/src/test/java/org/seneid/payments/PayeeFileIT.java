package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.WaterPayments.PAYEE;

import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.difference.Difference;
import org.seneid.payments.difference.PartyDifferences;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Operators;

/** At the end of a day each payee's file is compared with the payments here; what differs waits for an operator. */
@InContainer
@OnPostgreSQLToo
class PayeeFileIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    WaterPayments water;

    @Inject
    PartyFaults faults;

    @Inject
    PartyDifferences differences;

    @Inject
    Databases databases;

    @Inject
    Clock clock;

    @Inject
    Operators operators;

    @Inject
    As as;

    @AfterEach
    void mend() {
        faults.set(PAYEE.name(), PartyFault.NONE);
    }

    @Test
    void whatAgreesIsNoDifference() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.NONE, citizen);

        water.reconciled();

        assertThat(water.differences(citizen, payment)).isEmpty();
        assertThat(databases.portal("select statement_day from payment where public_id = ?", payment.value()))
                .allMatch(row -> row.get("statement_day") != null);
    }

    @Test
    void aPaymentThatThePayeeBookedTwiceIsFound() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.DUPLICATES, citizen);
        var reference = water.receipt(citizen, payment).reference();

        water.reconciled();

        assertThat(databases.portal("select kind from party_difference where reference = ?", reference + "-2"))
                .extracting(row -> row.get("kind"))
                .containsExactly("TWICE");
    }

    /** The money is back with the citizen, and the payee says that it has it: a person has to see to it. */
    @Test
    void aPaymentThatThePayeeRefusedAndBookedAllTheSameIsFound() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.CONTRADICTS, citizen);
        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));

        water.reconciled();

        assertThat(water.differences(citizen, payment)).containsExactly("STATUS");
    }

    @Test
    void aPaymentThatThePayeeAcceptedAndDidNotBookIsFound() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.NONE, citizen);
        databases.sandbox("delete from payee_payment where told_by = ?", payment.value());

        water.reconciled();

        assertThat(water.differences(citizen, payment)).containsExactly("MISSING");
    }

    @Test
    void whatIsMissingIsFoundOnceHoweverManyDaysLookBackAtIt() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.NONE, citizen);
        databases.sandbox("delete from payee_payment where told_by = ?", payment.value());
        databases.portal(
                "update payment set answered_at = answered_at - interval '2' day where public_id = ?", payment.value());
        var today = Formats.day(clock.instant());

        water.reconciled(today.minusDays(1));
        water.reconciled(today);
        water.reconciled(today.minusDays(2));

        assertThat(water.differences(citizen, payment)).containsExactly("MISSING");
    }

    @Test
    void anotherAmountIsFound() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.NONE, citizen);
        databases.sandbox("update payee_payment set amount = amount + 1 where told_by = ?", payment.value());

        water.reconciled();

        assertThat(water.differences(citizen, payment)).containsExactly("AMOUNT");
    }

    @Test
    void aPayeeThatAnswersLateIsWaitedForAndBooksOnce() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.LATE, citizen);
        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.UNKNOWN);

        water.waited(payment);
        water.deliver(payment);

        assertThat(water.receipt(citizen, payment).status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(water.booked(payment)).isEqualTo("1");
    }

    @Test
    void anOperatorSettlesADifferenceOnceWithANote() throws Exception {
        var operator = operators.operator();
        var citizen = payers.citizenWith(PLENTY);
        var payment = paidWhile(PartyFault.CONTRADICTS, citizen);
        water.reconciled();
        var receipt = water.receipt(citizen, payment).number();
        var found = as.operator(operator, () -> differences.page(Slice.first(500, "day", true))).stream()
                .filter(one -> one.getReference().equals(receipt))
                .map(Difference::getPublicId)
                .findFirst()
                .orElseThrow();

        assertThat(as.operator(operator, () -> differences.byId(found)).getParty())
                .isEqualTo(PAYEE.name());
        settle(operator, found);
        assertThatThrownBy(() -> settle(operator, found)).isInstanceOf(RuleBroken.class);

        assertThat(databases.portal(
                        "select act from audit_entry where act = 'payee-difference.settled' and actor = ?",
                        operator.account().value()))
                .hasSize(1);
        assertThat(as.operator(operator, differences::last))
                .anyMatch(day -> day.getParty().equals(PAYEE.name()));
    }

    private void settle(Actor operator, PublicId difference) throws Exception {
        as.operator(operator, () -> differences.settle(difference, "asked the payee, which gives it back"));
    }

    private PublicId paidWhile(PartyFault fault, Actor citizen) throws Exception {
        var payment = water.paid(citizen);
        faults.set(PAYEE.name(), fault);
        water.deliver(payment);
        faults.set(PAYEE.name(), PartyFault.NONE);
        return payment;
    }
}

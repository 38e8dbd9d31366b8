package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Several bills are paid by one confirmation: all of them, none of them, and each once. */
@InContainer
@OnPostgreSQLToo
class BatchPaymentsIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    BatchPayments batches;

    @Inject
    Payments payments;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @Inject
    PartyFaults faults;

    @AfterEach
    void answers() {
        faults.set(Payee.EVN_HANOI.name(), PartyFault.NONE);
    }

    @Test
    void severalBillsArePaidAtOnceAndEachHasAReceiptThatNamesItsPayer() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bills = twoBillsOf(citizen);
        var form = PublicId.random();

        var made = pay(citizen, bills, form);

        var paid = as.citizen(citizen, () -> batches.byForm(form));
        assertThat(paid.rows()).extracting(PaymentRow::id).containsExactlyElementsOf(made);
        assertThat(paid.complete()).isTrue();
        assertThat(paid.rows()).extracting(PaymentRow::bill).containsExactlyElementsOf(ids(bills));
        assertThat(paid.total()).isEqualTo(total(bills));
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(total(bills)));
        var receipt =
                as.citizen(citizen, () -> payments.receipt(paid.rows().get(1).id()));
        assertThat(receipt.payer()).isEqualTo(citizen.name());
        assertThat(receipt.amount()).isEqualTo(bills.get(1).amount());
        var stranger = payers.citizen();
        assertThatThrownBy(() -> as.citizen(stranger, () -> batches.byForm(form)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pressingOftenAtOncePaysOnce() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bills = twoBillsOf(citizen);
        var form = PublicId.random();

        var made = crowd.atOnce(6, () -> pay(citizen, bills, form));
        made.add(pay(citizen, bills, form));

        assertThat(made).as("each press is answered with the payments").containsOnly(made.get(0));
        assertThat(made.get(0)).hasSize(2);
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(total(bills)));
    }

    @Test
    void theSameFormForOtherBillsIsRefused() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bills = twoBillsOf(citizen);
        var form = PublicId.random();
        pay(citizen, bills.subList(0, 1), form);

        assertRefused(() -> pay(citizen, bills, form), "platform.form.damaged", "");
    }

    @Test
    void aBillThatChangedIsSaidAtItsLineAndNothingIsPaid() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bills = twoBillsOf(citizen);
        var agreed = List.of(
                new AgreedBill(bills.get(0).id(), bills.get(0).amount()),
                new AgreedBill(bills.get(1).id(), bills.get(1).amount().minus(new Money(1))));

        assertRefused(
                () -> as.citizen(citizen, () -> batches.pay(agreed, PublicId.random())),
                "payments.batch.changed",
                "bill-" + bills.get(1).id());
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void aBillThatSomebodyElsePaidIsSaidAtItsLineAndNothingIsPaid() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var ref = payers.household();
        var shared = payers.billOf(citizen, ref);
        var other = payers.billOf(citizen, payers.household());
        var spouse = payers.citizenWith(PLENTY);
        payers.pay(spouse, payers.billOf(spouse, ref));

        assertRefused(
                () -> pay(citizen, List.of(other, shared), PublicId.random()),
                "payments.batch.paid",
                "bill-" + shared.id());
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void aBillThatIsCancelledMeanwhileIsSaidAtItsLineAndNothingIsPaid() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bills = twoBillsOf(citizen);
        databases.portal(
                "update bill set cancelled_on = current_date where public_id = ?",
                bills.get(1).id().value());

        assertRefused(
                () -> pay(citizen, bills, PublicId.random()),
                "payments.batch.cancelled",
                "bill-" + bills.get(1).id());
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void ofASilentPayeeItIsSaidAtEachOfItsLines() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bills = twoBillsOf(citizen);
        faults.set(bills.get(0).payee().name(), PartyFault.DOWN);

        assertThatThrownBy(() -> pay(citizen, bills, PublicId.random()))
                .isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.all())
                        .hasSize(2)
                        .allSatisfy(each -> assertThat(each.key()).isEqualTo("payments.batch.silent")));
    }

    @Test
    void withTooLittleForAllOfThemNoneIsPaid() throws Exception {
        var citizen = payers.citizenWith(10_000);
        var bills = twoBillsOf(citizen);

        assertRefused(() -> pay(citizen, bills, PublicId.random()), "ledger.short", "");
        assertThat(payers.bills(citizen)).filteredOn(BillRow::due).hasSize(2);
        assertThat(payers.balance(citizen)).isEqualTo(new Money(10_000));
    }

    private List<BillRow> twoBillsOf(Actor citizen) throws Exception {
        return List.of(payers.billOf(citizen, payers.household()), payers.billOf(citizen, payers.household()));
    }

    private List<PublicId> pay(Actor citizen, List<BillRow> bills, PublicId form) throws Exception {
        var agreed = bills.stream()
                .map(bill -> new AgreedBill(bill.id(), bill.amount()))
                .toList();
        return as.citizen(citizen, () -> batches.pay(agreed, form));
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key, String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, rule -> {
            assertThat(rule.key()).isEqualTo(key);
            assertThat(rule.field()).isEqualTo(field);
        });
    }

    private static List<PublicId> ids(List<BillRow> bills) {
        return bills.stream().map(BillRow::id).toList();
    }

    private static Money total(List<BillRow> bills) {
        return bills.stream().map(BillRow::amount).reduce(Money.ZERO, Money::plus);
    }
}

package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.Money;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Statements;

/** Paying a bill moves the money, makes a receipt, is on record and costs few statements. */
@InContainer
class PaymentsIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    Bills bills;

    @Inject
    As as;

    @Inject
    Databases databases;

    @Inject
    Statements statements;

    @Test
    void payingMovesTheMoneyAndMakesAReceipt() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        var paid = payers.pay(citizen, bill);

        assertThat(paid.already()).isFalse();
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(bill.amount()));
        var receipt = as.citizen(citizen, () -> payments.receipt(paid.payment()));
        assertThat(receipt.status()).isEqualTo(PaymentStatus.POSTED);
        assertThat(receipt.amount()).isEqualTo(bill.amount());
        assertThat(receipt.number()).matches("BL-\\d{4}-\\d{2}-\\d{9}");
        assertThat(payers.bills(citizen))
                .filteredOn(row -> row.id().equals(bill.id()))
                .noneMatch(BillRow::due);
    }

    @Test
    void whatIsDoneIsOnRecord() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        as.citizen(citizen, () -> bills.byId(bill.id()));
        var paid = payers.pay(citizen, bill);
        as.citizen(citizen, () -> payments.receipt(paid.payment()));

        assertThat(databases.portal(
                        "select act from audit_entry where owner = ?",
                        citizen.account().value()))
                .extracting(row -> row.get("act"))
                .contains("customer-code.added", "bills.listed", "bill.viewed", "bill.paid", "receipt.viewed");
    }

    @Test
    void bookingAPaymentIsSevenStatementsAndOneMoreFindsTheBill() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        payers.pay(citizen, payers.billOf(citizen, payers.household()));
        var bill = payers.billOf(citizen, payers.household());

        var made = statements.during(() -> payers.pay(citizen, bill));

        assertThat(made)
                .filteredOn(sql -> !sql.toLowerCase().contains("next value"))
                .hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void theListOfBillsIsTwoStatements() throws Exception {
        var citizen = payers.citizen();
        payers.billOf(citizen, payers.household());
        payers.billOf(citizen, payers.household());
        payers.bills(citizen);

        assertThat(statements.during(() -> payers.bills(citizen))).hasSize(2);
    }
}

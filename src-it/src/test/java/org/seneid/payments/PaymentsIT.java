package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.seneid.identity.FreshSignInNeeded;
import org.seneid.ledger.Statements;
import org.seneid.platform.Actor;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** A bill is paid once, by whoever may, from money that is there. */
@InContainer
class PaymentsIT {

    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    Deliveries deliveries;

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

    @Inject
    org.seneid.support.Statements statements;

    @Test
    void payingMovesTheMoneyAndMakesAReceipt() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        var paid = pay(citizen, bill);

        assertThat(paid.already()).isFalse();
        assertThat(balance(citizen)).isEqualTo(new Money(PLENTY).minus(bill.amount()));
        var receipt = as.citizen(citizen, () -> payments.receipt(paid.payment()));
        assertThat(receipt.status()).isEqualTo(PaymentStatus.POSTED);
        assertThat(receipt.amount()).isEqualTo(bill.amount());
        assertThat(receipt.number()).matches("BL-\\d{4}-\\d{2}-\\d{7}");
        assertThat(payers.bills(citizen))
                .filteredOn(row -> row.id().equals(bill.id()))
                .noneMatch(BillRow::due);
    }

    @Test
    void clickingTwiceAtOncePaysOnceAndBothClicksLeadToTheSameReceipt() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        var paid = crowd.atOnce(8, () -> pay(citizen, bill));

        assertThat(paid).extracting(Paid::payment).containsOnly(paid.get(0).payment());
        assertThat(paid).filteredOn(answer -> !answer.already()).hasSize(1);
        assertThat(balance(citizen)).isEqualTo(new Money(PLENTY).minus(bill.amount()));
    }

    @Test
    void aSecondClickIsToldThatTheBillIsPaidEvenWhenTheMoneyIsGoneByThen() throws Exception {
        var ref = payers.household();
        var first = payers.citizen();
        var amount = payers.billOf(first, ref).amount();
        var citizen = payers.citizenWith(amount.dong());
        var bill = payers.billOf(citizen, ref);

        assertThat(crowd.atOnce(4, () -> pay(citizen, bill)))
                .filteredOn(Paid::already)
                .hasSize(3);
        assertThat(balance(citizen)).isEqualTo(Money.ZERO);
    }

    @Test
    void theSameFormSentAgainAfterItsPaymentWasReversedPaysNothing() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        var form = PublicId.random().value();
        var paid = as.citizen(citizen, () -> payments.pay(bill.id(), bill.amount(), form));
        as.system(citizen.account(), () -> answered(paid.payment(), PayeeAnswer.refused("closed")));

        var again = as.citizen(citizen, () -> payments.pay(bill.id(), bill.amount(), form));

        assertThat(again).isEqualTo(new Paid(paid.payment(), true));
        assertThat(balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void twoPeopleWhoHoldTheSameCodePayItOnceBetweenThem() throws Exception {
        var ref = payers.household();
        var wife = payers.citizenWith(PLENTY);
        var husband = payers.citizenWith(PLENTY);
        var hers = payers.billOf(wife, ref);
        var his = payers.billOf(husband, ref);
        assertThat(hers.id()).isEqualTo(his.id());

        pay(wife, hers);

        assertThatThrownBy(() -> pay(husband, his)).satisfies(broken("payments.pay.paid"));
        assertThat(balance(husband)).isEqualTo(new Money(PLENTY));
        var row = payers.bills(husband).stream()
                .filter(bill -> bill.id().equals(his.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.due()).isFalse();
        assertThat(row.payment()).as("hers to know").isNull();
    }

    @Test
    void moneyThatIsNotThereIsNotPaidAndNothingIsLeftBehind() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var bill = payers.billOf(citizen, payers.household());

        assertThatThrownBy(() -> pay(citizen, bill)).satisfies(broken("ledger.short"));

        assertThat(balance(citizen)).isEqualTo(new Money(1_000));
        assertThat(paymentsOf(citizen)).isEmpty();
        assertThat(databases.portal("select 1 from audit_entry where owner = ? and act = 'bill.paid'", owner(citizen)))
                .isEmpty();
    }

    @Test
    void anAmountThatChangedMeanwhileIsNotPaid() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        assertThatThrownBy(() -> as.citizen(
                        citizen,
                        () -> payments.pay(
                                bill.id(),
                                bill.amount().minus(new Money(1)),
                                PublicId.random().value())))
                .satisfies(broken("payments.pay.changed"));
    }

    @Test
    void aSignInThatIsFiveMinutesOldDoesNotMoveMoney() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        var early = signedIn(citizen, citizen.signedInAt().minusSeconds(301));

        assertThatThrownBy(() -> pay(early, bill)).isInstanceOf(FreshSignInNeeded.class);
        assertThat(paymentsOf(citizen)).isEmpty();
    }

    @Test
    void anotherCitizensBillAndReceiptDoNotExistForMe() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        var paid = pay(citizen, bill);
        var stranger = payers.citizenWith(PLENTY);

        assertThatThrownBy(() -> pay(stranger, bill)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(stranger, () -> bills.byId(bill.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(stranger, () -> payments.receipt(paid.payment())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(stranger, () -> payments.askAgain(paid.payment())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyCitizensPay() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());

        assertThatThrownBy(() -> as.officer(citizen, () -> payments.pay(bill.id(), bill.amount(), "k")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.nobody(() -> payments.mine(1))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatIsDoneIsOnRecord() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        var bill = payers.billOf(citizen, payers.household());
        as.citizen(citizen, () -> bills.byId(bill.id()));
        var paid = pay(citizen, bill);
        as.citizen(citizen, () -> payments.receipt(paid.payment()));

        assertThat(databases.portal("select act from audit_entry where owner = ?", owner(citizen)))
                .extracting(row -> row.get("act"))
                .contains("customer-code.added", "bills.listed", "bill.viewed", "bill.paid", "receipt.viewed");
    }

    @Test
    void bookingAPaymentIsSixStatementsAndOneMoreFindsTheBill() throws Exception {
        var citizen = payers.citizenWith(PLENTY);
        pay(citizen, payers.billOf(citizen, payers.household()));
        var bill = payers.billOf(citizen, payers.household());

        var made = statements.during(() -> pay(citizen, bill));

        assertThat(made)
                .filteredOn(sql -> !sql.toLowerCase().contains("next value"))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theListOfBillsIsTwoStatements() throws Exception {
        var citizen = payers.citizen();
        payers.billOf(citizen, payers.household());
        payers.billOf(citizen, payers.household());
        payers.bills(citizen);

        assertThat(statements.during(() -> payers.bills(citizen))).hasSize(2);
    }

    private Void answered(PublicId payment, PayeeAnswer answer) {
        deliveries.takeUp(payment);
        deliveries.answered(payment, answer);
        return null;
    }

    private Paid pay(Actor citizen, BillRow bill) throws Exception {
        return as.citizen(
                citizen,
                () -> payments.pay(bill.id(), bill.amount(), PublicId.random().value()));
    }

    private Money balance(Actor citizen) throws Exception {
        return as.citizen(citizen, () -> account.balance()).orElseThrow();
    }

    private List<?> paymentsOf(Actor citizen) throws Exception {
        return databases.portal("select id from payment where owner = ?", owner(citizen));
    }

    private static long owner(Actor citizen) {
        return citizen.account().value();
    }

    private static Actor signedIn(Actor citizen, Instant at) {
        return new Actor(
                citizen.account(),
                citizen.person(),
                citizen.name(),
                citizen.role(),
                citizen.level(),
                citizen.session(),
                at);
    }

    private static Consumer<Throwable> broken(String key) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}

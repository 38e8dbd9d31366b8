package org.seneid.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.bank.BankCustomers.form;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Payers;
import org.seneid.payments.bank.link.LinkStatus;
import org.seneid.payments.bank.link.LinkedAccounts;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.payments.bank.sandbox.BankDatabase;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Money moves between a citizen's account here and at a bank, once, whatever the bank does. */
@InContainer
class LinkedAccountsIT {

    private static final long SAVINGS = 5_000_000;
    private static final Money HERE = new Money(1_000);
    private static final Money AMOUNT = new Money(300_000);

    @Inject
    BankCustomers customers;

    @Inject
    LinkedAccounts linked;

    @Inject
    BankDatabase bank;

    @Inject
    PartyFaults faults;

    @Inject
    Payers payers;

    @Inject
    Databases databases;

    @Inject
    As as;

    @AfterEach
    void mend() {
        faults.set(Counterpart.BANK, PartyFault.NONE);
    }

    @Test
    void anAccountIsLinkedByTheCodeThatCameWithOneDong() throws Exception {
        var citizen = customers.citizenWith(HERE.dong());
        var account = customers.linked(citizen, SAVINGS);

        var link = as.citizen(citizen, () -> linked.mine()).orElseThrow();
        assertThat(link.status()).isEqualTo(LinkStatus.LINKED);
        assertThat(link.mandate()).startsWith("UNC-");
        assertThat(bank.moved(account)).isEqualTo(1);
        assertThat(payers.balance(citizen)).isEqualTo(HERE);
        assertThat(databases.portal(
                        "select act from audit_entry where owner = ?",
                        citizen.account().value()))
                .extracting(row -> row.get("act"))
                .contains("bank-link.begun", "bank-link.agreed", "bank-link.linked");
    }

    @Test
    void anAccountInAnotherNameIsNotLinkedAndNothingIsSentThere() throws Exception {
        var citizen = customers.citizenWith(HERE.dong());
        var account = customers.accountOf("Nguyễn Khác Người", SAVINGS);

        assertThatThrownBy(() -> as.citizen(citizen, () -> linked.begin(account, form())))
                .satisfies(broken("payments.link.name"));

        assertThat(bank.moved(account)).isZero();
        assertThat(as.citizen(citizen, () -> linked.mine())).isEmpty();
    }

    @Test
    void theFifthWrongCodeEndsTheLinking() throws Exception {
        var citizen = customers.citizenWith(HERE.dong());
        var code = customers.code(customers.tested(citizen, SAVINGS));
        for (int i = 0; i < 5; i++)
            assertThat(as.citizen(citizen, () -> linked.confirm("x" + code, form())))
                    .isEmpty();

        assertThat(as.citizen(citizen, () -> linked.mine())).isEmpty();
        assertThatThrownBy(() -> as.citizen(citizen, () -> linked.confirm(code, form())))
                .satisfies(broken("payments.link.none"));
    }

    @Test
    void whatIsToppedUpLeavesTheBankAndComesHereOnce() throws Exception {
        var citizen = customers.citizenWith(HERE.dong());
        var account = customers.linked(citizen, SAVINGS);
        var form = form();

        var order = as.citizen(citizen, () -> linked.topUp(AMOUNT, form));
        customers.deliver(order);
        customers.deliverAgain(order);

        assertThat(as.citizen(citizen, () -> linked.topUp(AMOUNT, form))).isEqualTo(order);
        assertThatThrownBy(() -> as.citizen(citizen, () -> linked.topUp(new Money(400_000), form)))
                .satisfies(broken("payments.order.form"));
        assertThat(payers.balance(citizen)).isEqualTo(HERE.plus(AMOUNT));
        assertThat(bank.moved(account)).isEqualTo(1 - AMOUNT.dong());
    }

    @Test
    void aTopUpThatTheBankHasNotEnoughForIsRefusedAndNothingComes() throws Exception {
        var citizen = customers.citizenWith(HERE.dong());
        customers.linked(citizen, 1_000);

        var order = as.citizen(citizen, () -> linked.topUp(AMOUNT, form()));
        customers.deliver(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(customers.order(citizen, order).refusal()).isEqualTo("SHORT");
        assertThat(payers.balance(citizen)).isEqualTo(HERE);
    }

    @Test
    void whatIsPaidOutCannotBeSpentMeanwhileAndComesBackWhenTheBankRefuses() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, SAVINGS);
        faults.set(Counterpart.BANK, PartyFault.REFUSES);

        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        assertThat(payers.balance(citizen)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> as.citizen(citizen, () -> linked.payOut(AMOUNT, form())))
                .satisfies(broken("ledger.short"));
        customers.deliver(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(payers.balance(citizen)).isEqualTo(AMOUNT);
    }

    @Test
    void aLostAnswerIsAskedForAndTheBankPaysOnce() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        var account = customers.linked(citizen, SAVINGS);
        faults.set(Counterpart.BANK, PartyFault.LOSES_ANSWERS);

        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        assertThat(customers.deliver(order)).isFalse();
        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.UNKNOWN);
        customers.deliverAgain(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.DONE);
        assertThat(customers.atBank(order)).isEqualTo(1);
        assertThat(bank.moved(account)).isEqualTo(1 + AMOUNT.dong());
        assertThat(payers.balance(citizen)).isEqualTo(Money.ZERO);
    }

    @Test
    void aLateAnswerIsWaitedForAndNothingGoesBackBefore() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, SAVINGS);
        faults.set(Counterpart.BANK, PartyFault.LATE);

        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        assertThat(customers.deliver(order)).isFalse();
        assertThat(customers.deliverAgain(order)).isFalse();
        assertThat(payers.balance(citizen)).isEqualTo(Money.ZERO);
        databases.sandbox("update bank_instruction set visible_at = booked_at where sent_by = ?", order.value());
        customers.deliverAgain(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.DONE);
        assertThat(customers.atBank(order)).isEqualTo(1);
    }

    @Test
    void aBankThatNeverGotItIsToldAgain() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, SAVINGS);
        faults.set(Counterpart.BANK, PartyFault.DOWN);
        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        customers.deliver(order);
        assertThat(customers.atBank(order)).isZero();

        faults.set(Counterpart.BANK, PartyFault.NONE);
        customers.deliverAgain(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.DONE);
    }

    private static Consumer<Throwable> broken(String key) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}

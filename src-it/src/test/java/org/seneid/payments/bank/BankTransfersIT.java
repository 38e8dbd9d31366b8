package org.seneid.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.bank.BankCustomers.form;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Payers;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.payments.bank.sandbox.BankDatabase;
import org.seneid.payments.bank.sandbox.BankFault;
import org.seneid.payments.bank.transfer.BankTransfers;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.rings.InContainer;
import org.seneid.support.As;

/** Money goes to the account whose holder the citizen saw, within what may be sent. */
@InContainer
class BankTransfersIT {

    private static final long PLENTY = 90_000_000;
    private static final Money AMOUNT = new Money(250_000);

    @Inject
    BankCustomers customers;

    @Inject
    BankTransfers transfers;

    @Inject
    BankDatabase bank;

    @Inject
    Payers payers;

    @Inject
    As as;

    @AfterEach
    void mend() {
        bank.breaks(BankFault.NONE);
    }

    @Test
    void theBankNamesTheHolderAndTheMoneyArrives() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);
        var name = as.citizen(citizen, () -> transfers.holder(friend));
        assertThat(name).isEqualTo("LE VAN BAN");

        var order = as.citizen(citizen, () -> transfers.send(friend, name, AMOUNT, "Tra tien", form()));
        customers.deliver(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.DONE);
        assertThat(bank.moved(friend)).isEqualTo(AMOUNT.dong());
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(AMOUNT));
    }

    @Test
    void whatTheBankRefusesComesBack() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);
        bank.breaks(BankFault.REFUSES);

        var order = as.citizen(citizen, () -> transfers.send(friend, "LE VAN BAN", AMOUNT, "", form()));
        customers.deliver(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void anotherNameThanWasSeenIsNotPaid() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);

        assertThatThrownBy(() -> as.citizen(citizen, () -> transfers.send(friend, "LE VAN BA", AMOUNT, "", form())))
                .satisfies(broken("payments.send.changed"));
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void noMoreIsSentThanMayBe() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);
        var most = new Money(20_000_000);

        assertThatThrownBy(() -> as.citizen(
                        citizen, () -> transfers.send(friend, "LE VAN BAN", most.plus(new Money(1)), "", form())))
                .satisfies(broken("payments.link.amount"));
        for (int i = 0; i < 2; i++) as.citizen(citizen, () -> transfers.send(friend, "LE VAN BAN", most, "", form()));
        assertThatThrownBy(() -> as.citizen(citizen, () -> transfers.send(friend, "LE VAN BAN", most, "", form())))
                .satisfies(broken("payments.send.day"));
    }

    private static Consumer<Throwable> broken(String key) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}

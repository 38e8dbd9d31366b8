package org.seneid.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Payers;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.payments.bank.sandbox.BankDatabase;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.Recipients;
import org.seneid.payments.transfer.Senders;
import org.seneid.payments.transfer.TransferStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Money goes to the account whose holder the citizen saw, within what may be sent. */
@InContainer
class BankTransfersIT {

    private static final long PLENTY = 90_000_000;
    private static final Money AMOUNT = new Money(250_000);

    @Inject
    BankCustomers customers;

    @Inject
    Recipients recipients;

    @Inject
    CreditTransfers transfers;

    @Inject
    Senders senders;

    @Inject
    BankOrders orders;

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
    void theBankNamesTheHolderAndTheMoneyArrives() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);
        assertThat(as.citizen(citizen, () -> recipients.byAccount(friend)).holder())
                .isEqualTo("LE VAN BAN");

        var sent = senders.send(citizen, friend, AMOUNT.dong());
        var order = orderOf(citizen, sent.publicId());
        customers.deliver(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.DONE);
        assertThat(bank.moved(friend)).isEqualTo(AMOUNT.dong());
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(AMOUNT));
    }

    @Test
    void whatTheBankRefusesComesBackAndCountsNoMore() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);
        var sent = senders.send(citizen, friend, AMOUNT.dong());
        faults.set(Counterpart.BANK, PartyFault.REFUSES);

        var order = orderOf(citizen, sent.publicId());
        customers.deliver(order);

        assertThat(customers.order(citizen, order).status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(as.citizen(citizen, () -> transfers.byId(sent.publicId())).status())
                .isEqualTo(TransferStatus.RETURNED);
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(databases.portal(
                        "select kind from notification where owner = ? and kind = 'MONEY_RETURNED'",
                        citizen.account().value()))
                .as("told that it came back")
                .hasSize(1);
    }

    @Test
    void anotherNameThanWasSeenIsNotPaid() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);
        var id = senders.filled(citizen, friend, AMOUNT.dong());
        databases.sandbox("update bank_account set holder = 'LE VAN BA' where number = ?", friend.number());

        assertThatThrownBy(() -> senders.send(citizen, id)).satisfies(broken("payments.send.changed"));
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void noMoreIsSentThanMayBe() throws Exception {
        var citizen = customers.citizenWith(PLENTY);
        var friend = customers.accountOf("Lê Văn Bạn", 0);

        senders.send(citizen, friend, 10_000);
        assertThatThrownBy(() -> senders.filled(citizen, friend, 5_000_000)).satisfies(broken("payments.send.new"));
        senders.knowEachOther(citizen);
        assertThatThrownBy(() -> senders.filled(citizen, friend, 20_000_001)).satisfies(broken("payments.link.amount"));
        for (int i = 0; i < 2; i++) senders.send(citizen, friend, 19_999_999);
        assertThatThrownBy(() -> senders.send(citizen, friend, 19_999_999)).satisfies(broken("payments.send.day"));
    }

    private PublicId orderOf(Actor citizen, PublicId transfer) throws Exception {
        return as.citizen(citizen, () -> orders.ofForm(transfer.value()))
                .orElseThrow()
                .publicId();
    }

    private static Consumer<Throwable> broken(String key) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}

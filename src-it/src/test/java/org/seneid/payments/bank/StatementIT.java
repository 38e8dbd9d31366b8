package org.seneid.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.payments.bank.BankCustomers.form;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Payers;
import org.seneid.payments.bank.link.LinkedAccounts;
import org.seneid.payments.bank.receive.ReceivingAccounts;
import org.seneid.payments.bank.sandbox.BankCounter;
import org.seneid.payments.bank.statement.ArrivalAssignment;
import org.seneid.payments.bank.statement.StatementReading;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.difference.PartyDifferences;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Operators;

/** What the bank's statement says is booked once, and where it differs is written down. */
@InContainer
class StatementIT {

    private static final Money HERE = new Money(1_000);
    private static final Money AMOUNT = new Money(300_000);

    @Inject
    BankCustomers customers;

    @Inject
    LinkedAccounts linked;

    @Inject
    ReceivingAccounts receiving;

    @Inject
    BankCounter counter;

    @Inject
    PartyFaults faults;

    @Inject
    StatementReading reading;

    @Inject
    Payers payers;

    @Inject
    Databases databases;

    @Inject
    Clock clock;

    @Inject
    ArrivalAssignment work;

    @Inject
    PartyDifferences differences;

    @Inject
    Operators operators;

    @Inject
    As as;

    @AfterEach
    void mend() {
        faults.set(Counterpart.BANK, PartyFault.NONE);
    }

    @Test
    void whatSomebodyPaysFromABankComesToTheCitizenOnce() throws Exception {
        var citizen = customers.citizenWith(HERE.dong());
        var mine = as.citizen(citizen, () -> receiving.mine());
        assertThat(as.citizen(citizen, () -> receiving.mine())).isEqualTo(mine);
        var friend = customers.accountOf("Lê Văn Bạn", 1_000_000);

        counter.pay(friend, mine.number(), AMOUNT, "Tra tien");
        arrived();
        arrived();

        assertThat(payers.balance(citizen)).isEqualTo(HERE.plus(AMOUNT));
    }

    @Test
    void moneyForANumberThatIsNobodysWaitsForAPerson() throws Exception {
        var friend = customers.accountOf("Lê Văn Bạn", 1_000_000);
        counter.pay(friend, "000000000000", AMOUNT, "nham");

        reconciled();

        var reference = databases
                .sandbox("select reference from bank_instruction where number = ?", friend.number())
                .get(0)
                .get("reference");
        assertThat(differences(reference)).extracting(row -> row.get("kind")).containsExactly("RECEIVER");
    }

    @Test
    void anOperatorGivesItToTheCitizenWhoseItIsOnce() throws Exception {
        var operator = operators.operator();
        var citizen = customers.citizenWith(HERE.dong());
        var mine = as.citizen(citizen, () -> receiving.mine());
        var friend = customers.accountOf("Lê Văn Bạn", 1_000_000);
        counter.pay(friend, "000000000000", AMOUNT, "nham");
        reconciled();
        var reference = databases
                .sandbox("select reference from bank_instruction where number = ?", friend.number())
                .get(0)
                .get("reference");
        var id = new PublicId(databases
                .portal("select public_id from party_difference where reference = ?", reference)
                .get(0)
                .get("public_id"));
        assertThatThrownBy(() -> as.operator(operator, () -> work.assign(id, "000000000000", "Thử")))
                .hasMessage("operations.differences.receiver.unknown");
        assertThatThrownBy(() -> as.operator(operator, () -> differences.settle(id, "Thử")))
                .hasMessage("operations.differences.receiver.missing");

        as.operator(operator, () -> work.assign(id, mine.number(), "Thử"));

        assertThat(payers.balance(citizen)).isEqualTo(HERE.plus(AMOUNT));
        assertThatThrownBy(() -> as.operator(operator, () -> work.assign(id, mine.number(), "Thử")))
                .hasMessage("platform.work.settled");
        assertThat(databases.portal("select kind from ledger_transfer where reference = ? order by kind", reference))
                .extracting(row -> row.get("kind"))
                .containsExactly("ARRIVAL", "ASSIGNMENT");
        assertThat(databases.portal(
                        "select a.amount from ledger_transfer a join ledger_transfer g on g.reverses = a.id"
                                + " where g.kind = 'ASSIGNMENT' and a.kind = 'ARRIVAL' and a.reference = ?",
                        reference))
                .extracting(row -> row.get("amount"))
                .containsExactly(String.valueOf(AMOUNT.dong()));
    }

    @Test
    void whatAgreesIsNoDifferenceHoweverOftenItIsRead() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, 0);
        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        customers.deliver(order);

        reconciled();
        reconciled();

        assertThat(differences(customers.order(citizen, order).reference())).isEmpty();
    }

    @Test
    void anOrderThatTheBankBookedTwiceIsFound() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, 0);
        faults.set(Counterpart.BANK, PartyFault.DUPLICATES);
        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        customers.deliver(order);

        reconciled();
        reconciled();

        var bankReference = customers.order(citizen, order).bankReference();
        assertThat(differences(bankReference + "-2"))
                .extracting(row -> row.get("kind"))
                .containsExactly("TWICE");
    }

    @Test
    void whatTheBankBookedAndDidNotSayIsFound() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, 0);
        faults.set(Counterpart.BANK, PartyFault.LOSES_ANSWERS);
        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        customers.deliver(order);

        reconciled();

        assertThat(differences(reference(citizen, order.value())))
                .extracting(row -> row.get("kind"))
                .containsExactly("STATUS");
    }

    /** The money is back with the citizen, and the bank has paid it all the same: a person has to see to it. */
    @Test
    void whatTheBankRefusedAndBookedAllTheSameIsFound() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, 0);
        faults.set(Counterpart.BANK, PartyFault.CONTRADICTS);
        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        customers.deliver(order);
        assertThat(payers.balance(citizen)).isEqualTo(AMOUNT);

        reconciled();
        reconciled();

        assertThat(differences(reference(citizen, order.value())))
                .extracting(row -> row.get("kind"))
                .containsExactly("STATUS");
    }

    @Test
    void whatTheBankSaidAndDidNotBookIsFound() throws Exception {
        var citizen = customers.citizenWith(AMOUNT.dong());
        customers.linked(citizen, 0);
        var order = as.citizen(citizen, () -> linked.payOut(AMOUNT, form()));
        customers.deliver(order);
        databases.sandbox("delete from bank_instruction where sent_by = ?", order.value());

        reconciled();

        assertThat(differences(reference(citizen, order.value())))
                .extracting(row -> row.get("kind"))
                .containsExactly("MISSING");
    }

    private String reference(Actor citizen, String order) throws Exception {
        return databases
                .portal(
                        "select reference from bank_order where public_id = ? and owner = ?",
                        order,
                        citizen.account().value())
                .get(0)
                .get("reference");
    }

    private void arrived() throws Exception {
        as.system(null, () -> reading.arrivals());
    }

    private void reconciled() throws Exception {
        as.system(null, () -> reading.reconcile(Formats.day(clock.instant())));
    }

    private List<Map<String, String>> differences(String reference) throws Exception {
        return databases.portal("select kind from party_difference where reference = ?", reference);
    }
}

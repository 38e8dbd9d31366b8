package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** The book adds up at any moment, and no account goes below its floor, whoever races whom. */
@InContainer
@OnPostgreSQLToo
class LedgerIT {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    Payers payers;

    @Inject
    Till till;

    @Inject
    LedgerCheckRounds check;

    @Inject
    Statements statements;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @Test
    void thePayeesBalanceIsTheSumOfItsEntries() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var payee = till.payee();

        pay(citizen, payee, 400);
        pay(citizen, payee, 250);

        assertThat(databases.portal("select sum(amount) as total from ledger_entry where account = ?", payee.id()))
                .extracting(row -> row.get("total"))
                .containsExactly("650");
        assertThat(balance(citizen)).isEqualTo(new Money(350));
    }

    @Test
    void theStatementTellsEachEntryWithTheBalanceAfterIt() throws Exception {
        var citizen = payers.citizenWith(1_000);
        pay(citizen, till.payee(), 400);

        var entries = as.citizen(citizen, () -> statements.between(Instant.EPOCH, FAR));

        assertThat(entries).extracting(Movement::amount).containsExactly(new Money(-400), new Money(1_000));
        assertThat(entries).extracting(Movement::balance).containsExactly(new Money(600), new Money(1_000));
    }

    @Test
    void racingPaymentsNeverGoBelowTheFloor() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var payee = till.payee();

        var paid = crowd.atOnce(16, () -> tried(() -> pay(citizen, payee, 300)));

        assertThat(paid).filteredOn(success -> success).hasSize(3);
        assertThat(balance(citizen)).isEqualTo(new Money(100));
    }

    @Test
    void theSchemaItselfRefusesABalanceBelowTheFloor() throws Exception {
        var citizen = payers.citizenWith(1_000);

        assertThatThrownBy(() -> databases.portal(
                        "update ledger_account set balance = -1 where owner = ?",
                        citizen.account().value()))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*ledger_account_floor_ck.*");
    }

    @Test
    void aPaymentIsReversedOnceAndOnlyOnce() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var payment = pay(citizen, till.payee(), 400);

        as.system(citizen.account(), () -> till.reverse(citizen.account(), payment));

        assertThat(balance(citizen)).isEqualTo(new Money(1_000));
        assertThatThrownBy(() -> as.system(citizen.account(), () -> till.reverse(citizen.account(), payment)))
                .isInstanceOf(EJBException.class);
        assertThat(balance(citizen)).isEqualTo(new Money(1_000));
    }

    @Test
    void theSameReferenceIsBookedOnce() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var payee = till.payee();
        var reference = PublicId.random().value();
        as.system(citizen.account(), () -> till.pay(citizen.account(), payee, new Money(1), reference));

        assertThatThrownBy(() ->
                        as.system(citizen.account(), () -> till.pay(citizen.account(), payee, new Money(1), reference)))
                .isInstanceOf(EJBException.class);
    }

    @Test
    void aCitizenWithoutAnAccountIsToldSo() throws Exception {
        var citizen = payers.citizen();

        assertThat(as.citizen(citizen, () -> statements.balance())).isEmpty();
        assertThatThrownBy(() -> pay(citizen, till.payee(), 1))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("ledger.none"));
    }

    @Test
    void theBookAddsUpAfterAStormOfPaymentsTopUpsAndReversals() throws Exception {
        var citizens = new ArrayList<Actor>();
        for (int i = 0; i < 4; i++) citizens.add(payers.citizenWith(5_000));
        var payees = List.of(till.payee(), till.payee());
        var random = new Random(20_261_123);
        var storm = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 400; i++) {
            var citizen = citizens.get(random.nextInt(citizens.size()));
            var payee = payees.get(random.nextInt(payees.size()));
            int amount = 1 + random.nextInt(900);
            int what = random.nextInt(10);
            storm.add(() -> tried(() -> {
                if (what == 0) return as.system(citizen.account(), () -> till.fill(citizen.account(), amount));
                var payment = pay(citizen, payee, amount);
                return what < 3
                        ? as.system(citizen.account(), () -> till.reverse(citizen.account(), payment))
                        : payment;
            }));
        }

        crowd.all(storm);

        assertThat(as.system(null, () -> check.addUp())).matches(TrialBalance::holds);
        for (var citizen : citizens) assertThat(balance(citizen).isNegative()).isFalse();
    }

    private Transfer pay(Actor citizen, AccountKey payee, long amount) throws Exception {
        return as.system(
                citizen.account(),
                () -> till.pay(
                        citizen.account(),
                        payee,
                        new Money(amount),
                        PublicId.random().value()));
    }

    private Money balance(Actor citizen) throws Exception {
        return as.citizen(citizen, () -> statements.balance()).orElseThrow();
    }

    /** Whether it went through; only want of money may stop it. */
    private static boolean tried(Callable<?> call) throws Exception {
        try {
            call.call();
            return true;
        } catch (RuleBroken broke) {
            assertThat(broke.key()).isEqualTo("ledger.short");
            return false;
        }
    }
}

package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
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

/** An account that everybody pays: nobody waits for its row, and its balance is exact at every moment. */
@InContainer
@OnPostgreSQLToo
class HotAccountIT {

    private static final String DELTA =
            "insert into ledger_delta (id, account, account_kind, amount) values (?, ?, 'PAYEE', ?)";

    @Inject
    Payers payers;

    @Inject
    Till till;

    @Inject
    FoldingRounds rounds;

    @Inject
    LedgerCheckRounds check;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Test
    void whatIsReadIsExactBeforeAndAfterItIsFolded() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var payee = till.payee();
        pay(citizen, payee, 400);
        pay(citizen, payee, 250);
        assertThat(balance(payee)).isEqualTo(650);
        assertThat(deltas(payee)).isEqualTo(2);

        fold();

        assertThat(balance(payee)).isEqualTo(650);
        assertThat(deltas(payee)).isZero();
    }

    @Test
    void whoPaysDoesNotWaitForTheRowOfTheAccount() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var payee = till.payee();
        try (var another = database.getConnection()) {
            another.setAutoCommit(false);
            run(another, "update ledger_account set version = version + 1 where id = ?", payee.id());

            pay(citizen, payee, 400);

            another.rollback();
            another.setAutoCommit(true);
        }
        assertThat(balance(payee)).isEqualTo(400);
    }

    @Test
    void whatCommitsLateUnderALowerIdIsFoldedLater() throws Exception {
        var citizen = payers.citizenWith(1_000);
        var payee = till.payee();
        try (var late = database.getConnection()) {
            late.setAutoCommit(false);
            run(late, DELTA, -7_000_000L - payee.id(), payee.id(), 30L);
            pay(citizen, payee, 400);
            fold();
            assertThat(balance(payee)).isEqualTo(400);
            late.commit();
            late.setAutoCommit(true);
        }
        assertThat(balance(payee)).isEqualTo(430);

        try {
            fold();

            assertThat(balance(payee)).isEqualTo(430);
        } finally { // no line was behind it
            databases.portal("delete from ledger_delta where account = ?", payee.id());
            databases.portal("update ledger_account set balance = 400 where id = ?", payee.id());
        }
    }

    @Test
    void manyPayTwoFoldAndSomebodyReadsAllAtOnce() throws Exception {
        var payee = till.payee();
        var citizens = new ArrayList<Actor>();
        for (int i = 0; i < 4; i++) citizens.add(payers.citizenWith(1_000_000));
        var read = new AtomicLong();
        var storm = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 240; i++) {
            var citizen = citizens.get(i % citizens.size());
            int what = i % 6;
            storm.add(() -> switch (what) {
                case 4 -> fold();
                case 5 -> grows(payee, read);
                default -> pay(citizen, payee, 3);
            });
        }

        crowd.all(storm);

        assertThat(balance(payee)).isEqualTo(160 * 3);
        fold();
        assertThat(balance(payee)).isEqualTo(160 * 3);
        assertThat(deltas(payee)).isZero();
        assertThat(as.system(null, () -> check.addUp())).matches(TrialBalance::holds);
    }

    @Test
    void oneOfAHundredGetsTheLastDong() throws Exception {
        var citizen = payers.citizenWith(1);
        var payee = till.payee();
        Callable<Boolean> tries = () -> {
            try {
                return pay(citizen, payee, 1);
            } catch (RuleBroken broken) {
                assertThat(broken.key()).isEqualTo("ledger.short");
                return false;
            }
        };

        var paid = crowd.atOnce(100, tries);

        assertThat(paid).hasSize(100).filteredOn(won -> won).hasSize(1);
        assertThat(payers.balance(citizen)).isEqualTo(Money.ZERO);
        assertThat(balance(payee)).isEqualTo(1);
    }

    /** Two reads in one statement: what is paid only ever grows, however it is folded meanwhile. */
    private boolean grows(AccountKey payee, AtomicLong read) throws Exception {
        long before = read.get();
        long now = balance(payee);
        assertThat(now % 3).isZero();
        assertThat(now).isGreaterThanOrEqualTo(before);
        read.accumulateAndGet(now, Math::max);
        return true;
    }

    private boolean fold() throws Exception {
        return as.system(null, () -> {
            rounds.foldAll();
            return true;
        });
    }

    private boolean pay(Actor citizen, AccountKey payee, long amount) throws Exception {
        as.system(
                citizen.account(),
                () -> till.pay(
                        citizen.account(),
                        payee,
                        new Money(amount),
                        PublicId.random().value()));
        return true;
    }

    private long balance(AccountKey payee) throws SQLException {
        return number("select balance as n from ledger_balance where id = ?", payee);
    }

    private long deltas(AccountKey payee) throws SQLException {
        return number("select count(*) as n from ledger_delta where account = ?", payee);
    }

    private long number(String sql, AccountKey payee) throws SQLException {
        return Long.parseLong(databases.portal(sql, payee.id()).get(0).get("n"));
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}

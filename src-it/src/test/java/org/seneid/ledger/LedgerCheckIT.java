package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.ledger.BooksDifference.Kind;
import org.seneid.payments.Payers;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Operators;

/** The books are checked account by account, in steps that go on after a restart; what differs becomes work. */
@InContainer
@OnPostgreSQLToo
class LedgerCheckIT {

    @Inject
    Payers payers;

    @Inject
    Till till;

    @Inject
    LedgerCheck check;

    @Inject
    LedgerCheckSteps steps;

    @Inject
    LedgerCheckRounds rounds;

    @Inject
    BooksDifferences differences;

    @Inject
    Operators operators;

    @Inject
    As as;

    @Inject
    Databases databases;

    private Actor citizen;
    private long account;

    @BeforeEach
    void open() throws Exception {
        goOn(); // what another test left
        citizen = payers.citizenWith(1_000);
        account = Long.parseLong(databases
                .portal(
                        "select id from ledger_account where owner = ?",
                        citizen.account().value())
                .get(0)
                .get("id"));
    }

    /** What failed in between leaves books that add up to others. */
    @AfterEach
    void mend() throws Exception {
        tampered("balance = (select sum(e.amount) from ledger_entry e where e.account = ledger_account.id),"
                + " lines = (select count(*) from ledger_entry e where e.account = ledger_account.id)");
    }

    @Test
    void aBalanceThatWasTamperedWithIsWorkUntilSomebodyLookedIntoIt() throws Exception {
        var operator = operators.operator();
        tampered("balance = balance + 7");

        assertThat(found()).matches(found -> found.wrong() == 1 && !found.holds());
        assertThat(found()).matches(found -> found.wrong() == 1);
        mend();

        var open = open(operator);
        assertThat(open)
                .extracting(BooksDifference::getKind, BooksDifference::getKept, BooksDifference::getExpected)
                .containsExactly(tuple(Kind.BALANCE, 1_007L, 1_000L));
        as.operator(operator, () -> differences.settle(open.get(0).getPublicId(), "Thử"));
        assertThat(open(operator)).isEmpty();
        assertThatThrownBy(() -> as.operator(
                        operator, () -> differences.settle(open.get(0).getPublicId(), "Thử")))
                .hasMessage("platform.work.settled");
        assertThat(found()).matches(TrialBalance::holds);
    }

    @Test
    void aLineThatIsMissingAndATotalThatIsNotZeroAreFound() throws Exception {
        var operator = operators.operator();
        tampered("lines = lines + 1");

        assertThat(found()).matches(found -> found.wrong() == 1);
        mend();

        var open = open(operator);
        assertThat(open).extracting(BooksDifference::getKind).containsExactly(Kind.LINES);
        as.operator(operator, () -> differences.settle(open.get(0).getPublicId(), "Thử"));

        tampered("balance = balance + 7");
        assertThat(found().total()).isEqualTo(new Money(7));
        mend();
        var again = open(operator);
        as.operator(operator, () -> differences.settle(again.get(0).getPublicId(), "Thử"));
    }

    @Test
    void aLastLineThatSaysAnotherBalanceIsFound() throws Exception {
        var operator = operators.operator();
        databases.portal(
                "insert into ledger_transfer (id, kind, payer, payer_kind, receiver, receiver_kind, receiver_line,"
                        + " receiver_balance, amount, reference, booked_at)"
                        + " values ((select least(min(id), 0) - 1 from ledger_transfer), 'TOP_UP', 0, 'BANK', ?, 'CITIZEN', 2,"
                        + " 1012, 5, ?, timestamp '2026-01-01 00:00:00')",
                account,
                PublicId.random().value());
        databases.portal("update ledger_account set balance = balance - 5 where id = ?", AccountKey.BANK.id());
        mend();
        try {
            assertThat(found()).matches(found -> found.wrong() == 1);
            assertThat(open(operator))
                    .extracting(BooksDifference::getKind, BooksDifference::getKept, BooksDifference::getExpected)
                    .containsExactly(tuple(Kind.LAST, 1_012L, 1_005L));
        } finally {
            till.pay(
                    citizen.account(),
                    till.payee(),
                    new Money(1),
                    PublicId.random().value()); // lines are only added to
            for (var one : open(operator)) as.operator(operator, () -> differences.settle(one.getPublicId(), "Thử"));
        }
        assertThat(found()).matches(TrialBalance::holds);
    }

    @Test
    void aCheckGoesOnWhereItWas() throws Exception {
        var operator = operators.operator();
        as.operator(operator, check::begin);
        var id = as.system(null, steps::running).get(0);
        as.system(null, () -> steps.step(id));
        till.pay(
                citizen.account(), till.payee(), new Money(1), PublicId.random().value());
        assertThat(as.operator(operator, check::last)).hasValueSatisfying(last -> {
            assertThat(last.running()).isTrue();
            assertThat(last.checked()).isPositive();
            assertThat(last.percent()).isBetween(1, 100);
        });

        goOn();

        assertThat(as.operator(operator, check::last)).hasValueSatisfying(last -> {
            assertThat(last.running()).isFalse();
            assertThat(last.checked()).isGreaterThanOrEqualTo(last.accounts());
            assertThat(last.found()).matches(TrialBalance::holds);
        });
        assertThat(as.operator(operator, () -> check.totals(check.last().orElseThrow())))
                .extracting(LedgerCheck.KindTotal::kind)
                .contains(AccountKind.BANK, AccountKind.CITIZEN, AccountKind.CLEARING, AccountKind.SUSPENSE);
    }

    @Test
    void anOperatorsCheckIsOnRecordOneAtATimeAndNotAllDay() throws Exception {
        var operator = operators.operator();
        as.operator(operator, check::begin);
        assertThat(databases.portal(
                        "select id from audit_entry where owner = ? and actor = ? and act = 'ledger.checked'",
                        operator.account().value(),
                        operator.account().value()))
                .hasSize(1);
        assertThatThrownBy(() -> as.operator(operator, check::begin)).hasMessage("ledger.check.running");
        goOn();
        for (int i = 2; i < PastAttempts.ofSubject(ThrottlePolicy.LEDGER_CHECK); i++) {
            as.operator(operator, check::begin);
            goOn();
        }
        assertThatThrownBy(() -> as.operator(operator, check::begin)).hasMessage("platform.throttle.wait");
    }

    private void goOn() throws Exception {
        as.system(null, () -> {
            rounds.goOnWithAll();
            return true;
        });
    }

    private TrialBalance found() throws Exception {
        return as.system(null, rounds::addUp);
    }

    private List<BooksDifference> open(Actor operator) throws Exception {
        return as.operator(operator, () -> differences.page(Slice.first(100, "found", false))).stream()
                .filter(one -> one.getAccount() == account)
                .toList();
    }

    private void tampered(String how) throws Exception {
        databases.portal("update ledger_account set " + how + " where id = ?", account);
    }
}

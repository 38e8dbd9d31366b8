package org.seneid.payments.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.LockOrigin;
import org.seneid.identity.lock.AccountLockStore;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.payments.bank.BankCustomers;
import org.seneid.payments.limit.LimitSettings;
import org.seneid.payments.limit.SpendingLimits;
import org.seneid.payments.standing.StandingExecution.Outcome;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.Senders;
import org.seneid.platform.Clocks;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Funds;
import org.seneid.support.MovableClock;

/** What a citizen agreed to is sent on its day, once; what is not sent is told, and nobody else's is touched. */
@InContainer
@OnPostgreSQLToo
class StandingOrdersIT {

    private static final long PLENTY = 40_000_000;
    private static final Money RENT = new Money(300_000);
    private static final int MORNING = 9;

    @Inject
    Payers payers;

    @Inject
    Senders senders;

    @Inject
    BankCustomers customers;

    @Inject
    StandingOrders orders;

    @Inject
    CreditTransfers transfers;

    @Inject
    StandingRounds rounds;

    @Inject
    LimitSettings limits;

    @Inject
    AccountLockStore locks;

    @Inject
    Funds funds;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @Inject
    MovableClock clock;

    private LocalDate today;
    private Actor payer;
    private Actor friend;
    private PublicId sent;

    @BeforeEach
    void aMorningAndSomebodyWhoWasPaidBefore() throws Exception {
        today = Formats.day(clock.instant()).plusDays(1);
        itIs(today, MORNING);
        payerWith(PLENTY);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private void payerWith(long balance) throws Exception {
        payer = payers.citizenWith(balance);
        friend = payers.citizenWith(1);
        sent = senders.send(payer, friend, 10_000).publicId();
        senders.knowEachOther(payer);
        databases.portal(
                "delete from notification where owner = ?", payer.account().value());
    }

    @Test
    void itIsSentOnceOnItsDayAndAgainAMonthLater() throws Exception {
        var order = agreed(RENT);

        round();
        round();

        assertThat(received()).isEqualTo(RENT);
        assertThat(outcomes(order)).containsExactly(Outcome.SENT);
        assertThat(told()).containsExactly("STANDING_SENT");
        assertThat(acts()).contains("standing.agreed", "transfer.sent");
        assertThat(databases.portal(
                        "select business_key from credit_transfer where owner = ? and business_key like 'standing-%'",
                        payer.account().value()))
                .hasSize(1)
                .allMatch(row -> row.get("business_key").endsWith("-" + today));
        itIs(next(order), MORNING);
        round();
        assertThat(received()).isEqualTo(RENT.plus(RENT));
    }

    @Test
    void severalNodesThatDoItAtOnceSendOnce() throws Exception {
        agreed(RENT);

        crowd.atOnce(4, this::round);

        assertThat(received()).isEqualTo(RENT);
        assertThat(told()).containsExactly("STANDING_SENT");
    }

    @Test
    void withTooLittleMoneyItIsTriedThroughTheDay() throws Exception {
        payerWith(100_000);
        var order = agreed(RENT);
        round();
        assertThat(told()).isEmpty();
        funds.give(payer.account(), RENT.dong());
        itIs(today, MORNING + 1);

        round();

        assertThat(outcomes(order)).containsExactly(Outcome.SENT);
    }

    @Test
    void inTheEveningItIsToldOnceAndLeftOutUntilTheNextDay() throws Exception {
        payerWith(100_000);
        var order = agreed(RENT);
        itIs(today, StandingSchedule.LAST_HOUR);

        crowd.atOnce(3, this::round);

        assertThat(received()).isEqualTo(Money.ZERO);
        assertThat(outcomes(order)).containsExactly(Outcome.SHORT);
        assertThat(told()).containsExactly("STANDING_SKIPPED");
        assertThat(acts()).contains("standing.skipped");
        funds.give(payer.account(), PLENTY);
        itIs(next(order).minusDays(1), MORNING);
        round();
        assertThat(received()).isEqualTo(Money.ZERO);
        itIs(next(order), MORNING);
        round();
        assertThat(received()).isEqualTo(RENT);
    }

    @Test
    void overALimitOrWithTheLookOfFraudItIsNotSentEither() throws Exception {
        var order = agreed(RENT);
        var low = new Money(200_000);
        as.citizen(payer, () -> limits.lower(new SpendingLimits(low, low, low)));
        itIs(today.plusDays(1), MORNING);
        round();
        assertThat(outcomes(order)).containsExactly(Outcome.LIMIT);

        payerWith(PLENTY);
        var large = agreed(new Money(3_000_000), today.plusDays(1));
        databases.portal(
                "insert into security_change (id, owner, changed_at) values (?, ?, cast(? as timestamp))",
                -payer.account().value(),
                payer.account().value(),
                today.plusDays(1) + " 00:00:00");
        round();
        assertThat(outcomes(large)).isEmpty();
        itIs(today.plusDays(1), StandingSchedule.LAST_HOUR);
        round();
        assertThat(outcomes(large)).containsExactly(Outcome.DOUBTFUL);
        assertThat(received()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatRestsOrEndedSendsNothing() throws Exception {
        var order = agreed(RENT);
        as.citizen(payer, () -> orders.pause(order));
        round();
        assertThat(received()).isEqualTo(Money.ZERO);
        as.citizen(payer, () -> orders.agree(order));
        round();
        assertThat(received()).isEqualTo(RENT);

        as.citizen(payer, () -> orders.end(order));
        as.citizen(payer, () -> orders.end(order));
        assertThatThrownBy(() -> as.citizen(payer, () -> orders.agree(order)))
                .satisfies(broken("payments.standing.over"));

        itIs(today.plusMonths(2), MORNING);
        round();
        assertThat(received()).isEqualTo(RENT);
        assertThat(acts()).contains("standing.paused", "standing.ended");
    }

    @Test
    void changedItIsAnotherThatSendsNoDayTwice() throws Exception {
        var order = agreed(RENT);
        round();
        var more = RENT.plus(RENT);
        var changed = as.citizen(payer, () -> orders.change(order, plan(more, today)));
        var again = as.citizen(payer, () -> orders.change(order, plan(more, today)));
        as.citizen(payer, () -> orders.agree(changed));
        as.citizen(payer, () -> orders.agree(changed));
        assertThatThrownBy(() -> as.citizen(payer, () -> orders.agree(again)))
                .satisfies(broken("payments.standing.over"));

        round();

        assertThat(received()).isEqualTo(RENT);
        assertThat(as.citizen(payer, () -> orders.mine()))
                .extracting(StandingOrder::publicId)
                .containsExactly(changed);
        itIs(next(changed), MORNING);
        round();
        assertThat(received()).isEqualTo(RENT.plus(more));
        assertThat(acts()).contains("standing.changed");
    }

    @Test
    void anAccountAtABankGetsItThroughAnOrder() throws Exception {
        var account = customers.accountOf("Trần Văn Bình", 0);
        sent = senders.send(payer, account, 10_000).publicId();
        agreed(RENT);

        round();
        round();

        assertThat(databases.portal(
                        "select amount from bank_order where owner = ? and kind = 'TRANSFER' order by id",
                        payer.account().value()))
                .extracting(row -> row.get("amount"))
                .containsExactly("10000", String.valueOf(RENT.dong()));
        assertThat(told()).containsExactly("STANDING_SENT");
    }

    @Test
    void agreedToAsItIsProposedNothingIsSentOnTheDayOfTheTransfer() throws Exception {
        var transfer = as.citizen(payer, () -> transfers.byId(sent));
        var again = StandingSchedule.again(transfer.sentAt(), clock.instant());
        var order = as.citizen(payer, () -> orders.propose(sent, new StandingPlan(RENT, "Tien nha", again)));
        as.citizen(payer, () -> orders.agree(order));

        round();

        assertThat(received()).isEqualTo(Money.ZERO);
        assertThat(next(order)).isEqualTo(again.first()).isAfter(today);
    }

    @Test
    void anAccountThatIsAnothersByNowIsNotTaken() throws Exception {
        sent = senders.send(payer, customers.accountOf("Trần Văn Bình", 0), 10_000)
                .publicId();
        databases.portal("update credit_transfer set holder = 'LE THI C' where public_id = ?", sent.value());
        assertThatThrownBy(() -> propose(RENT, today)).satisfies(broken("payments.send.changed"));
    }

    @Test
    void nobodySeesOrChangesAnothers() throws Exception {
        var order = agreed(RENT);
        var plan = plan(RENT, today);
        for (As.Act act : List.<As.Act>of(
                () -> orders.byId(order),
                () -> orders.change(order, plan),
                () -> orders.agree(order),
                () -> orders.pause(order),
                () -> orders.end(order),
                () -> orders.propose(sent, plan)))
            assertThatThrownBy(() -> as.citizen(friend, act)).isInstanceOf(NotFound.class);
        assertThat(as.citizen(friend, () -> orders.mine())).isEmpty();
        assertThat(as.citizen(friend, () -> orders.executions(order))).isEmpty();
    }

    @Test
    void whatCannotBeSentIsNotAgreedTo() throws Exception {
        assertThatThrownBy(() -> propose(new Money(1), today)).satisfies(broken("payments.link.amount"));
        assertThatThrownBy(() -> propose(RENT, today.minusDays(1))).satisfies(broken("payments.standing.first.range"));
    }

    @Test
    void lockingTheAccountPausesItUntilItsHolderAgreesAgain() throws Exception {
        var order = agreed(RENT);
        as.system(payer.account(), () -> {
            locks.lock(payer.account(), LockOrigin.OFFICER, "");
            return null;
        });
        round();
        assertThat(told()).contains("STANDING_HALTED");
        databases.portal("update standing_order set status = 'ACTIVE' where public_id = ?", order.value());
        round();
        assertThat(received()).isEqualTo(Money.ZERO);
        assertThat(status(order)).isEqualTo("PAUSED");
        assertThat(acts()).contains("standing.halted");
    }

    @Test
    void whoseRecipientIsGoneItRestsAndIsToldOnce() throws Exception {
        var order = agreed(RENT);
        databases.portal(
                "update account set status = 'CLOSED' where id = ?",
                friend.account().value());

        round();
        round();

        assertThat(status(order)).isEqualTo("PAUSED");
        assertThat(told()).containsExactly("STANDING_HALTED");
        assertThatThrownBy(() -> as.citizen(payer, () -> orders.agree(order)))
                .satisfies(broken("payments.send.changed"));
    }

    private PublicId agreed(Money amount) throws Exception {
        return agreed(amount, today);
    }

    private PublicId agreed(Money amount, LocalDate first) throws Exception {
        var order = propose(amount, first);
        round();
        as.citizen(payer, () -> orders.agree(order));
        as.citizen(payer, () -> orders.agree(order));
        return order;
    }

    private PublicId propose(Money amount, LocalDate first) throws Exception {
        return as.citizen(payer, () -> orders.propose(sent, plan(amount, first)));
    }

    private static StandingPlan plan(Money amount, LocalDate first) {
        var schedule = new StandingSchedule(Rhythm.MONTHLY, first.getDayOfMonth(), first, null);
        return new StandingPlan(amount, "Tien nha", schedule);
    }

    private Void round() throws Exception {
        return as.system(payer.account(), () -> {
            rounds.all();
            return null;
        });
    }

    private void itIs(LocalDate day, int hour) {
        var moment =
                day.atTime(LocalTime.of(hour, 0)).atZone(Clocks.CITIZENS_ZONE).toInstant();
        clock.move(Duration.between(clock.instant(), moment));
    }

    private LocalDate next(PublicId order) throws Exception {
        return as.citizen(payer, () -> orders.byId(order)).nextDay();
    }

    /** What the friend has beyond what they had. */
    private Money received() throws Exception {
        return payers.balance(friend).minus(new Money(10_001));
    }

    private List<Outcome> outcomes(PublicId order) throws Exception {
        return as.citizen(payer, () -> orders.executions(order)).stream()
                .map(StandingExecution::outcome)
                .toList();
    }

    private String status(PublicId order) throws Exception {
        return databases
                .portal("select status from standing_order where public_id = ?", order.value())
                .get(0)
                .get("status");
    }

    private List<String> told() throws Exception {
        return databases
                .portal(
                        "select kind from notification where owner = ? and kind like 'STANDING%' order by id",
                        payer.account().value())
                .stream()
                .map(row -> row.get("kind"))
                .toList();
    }

    private List<String> acts() throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ?",
                        payer.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }

    private static Consumer<Throwable> broken(String key) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo(key));
    }
}

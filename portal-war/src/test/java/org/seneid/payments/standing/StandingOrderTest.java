package org.seneid.payments.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.transfer.Recipient;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;

class StandingOrderTest {

    private static final Instant MORNING = Instant.parse("2026-12-01T02:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-12-01T13:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final AccountId OWNER = new AccountId(1L);

    @Test
    void onlyLegalMovesAreMade() {
        var legal = Map.of(
                StandingStatus.DRAFT, EnumSet.of(StandingStatus.ACTIVE),
                StandingStatus.ACTIVE, EnumSet.of(StandingStatus.PAUSED, StandingStatus.ENDED),
                StandingStatus.PAUSED, EnumSet.of(StandingStatus.ACTIVE, StandingStatus.ENDED),
                StandingStatus.ENDED, EnumSet.noneOf(StandingStatus.class));
        for (var from : StandingStatus.values())
            for (var to : StandingStatus.values()) moves(from, to, legal.get(from));
    }

    private static void moves(StandingStatus from, StandingStatus to, Set<StandingStatus> legal) {
        if (legal.contains(to)) assertThat(from.to(to)).isEqualTo(to);
        else
            assertThatThrownBy(() -> from.to(to))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.standing.over"));
    }

    @Test
    void agreedToInTheMorningItBeginsTodayAndInTheEveningTomorrow() {
        var weekly = monthly(1, null);
        weekly.agreed(MORNING);
        assertThat(weekly.nextDay()).isEqualTo(TODAY);
        assertThat(weekly.due().key()).endsWith("-2026-12-01").startsWith("standing-");
        var late = monthly(1, null);
        late.agreed(EVENING);
        assertThat(late.nextDay()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aDayIsHandledOnceEvenWhenItRestsAndGoesOnOrIsChanged() {
        var order = monthly(1, null);
        order.agreed(MORNING);
        order.handled(MORNING);
        order.pause();
        order.agreed(MORNING);
        assertThat(order.nextDay()).isEqualTo(LocalDate.of(2027, 1, 1));

        var other = order.changed(plan(1, TODAY, null), MORNING);
        other.replaces(order, MORNING);
        other.agreed(MORNING);
        assertThat(other.nextDay()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(order.status()).isEqualTo(StandingStatus.ENDED);
    }

    @Test
    void daysThatWereMissedAreNotMadeUpFor() {
        var order = monthly(1, null);
        order.agreed(MORNING);
        order.handled(Instant.parse("2027-03-02T02:00:00Z"));
        assertThat(order.nextDay()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void aWeekThatWasSentLateIsNotSentTwiceOnOneDay() {
        var tuesdays = new StandingSchedule(Rhythm.WEEKLY, 2, TODAY, null);
        var order = order(new StandingPlan(new Money(500_000), "Tien nha", tuesdays));
        order.agreed(MORNING);
        order.handled(Instant.parse("2026-12-08T02:00:00Z"));
        assertThat(order.nextDay()).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void afterItsLastDayItEndsByItself() {
        var order = monthly(1, LocalDate.of(2026, 12, 31));
        order.agreed(MORNING);
        order.handled(MORNING);
        assertThat(order.status()).isEqualTo(StandingStatus.ENDED);
        assertThat(order.dueOn(TODAY)).isFalse();
    }

    @Test
    void whatRestedUntilItsLastDayWasOverDoesNotGoOn() {
        var order = monthly(1, LocalDate.of(2026, 12, 31));
        order.agreed(MORNING);
        order.pause();
        assertThatThrownBy(() -> order.agreed(Instant.parse("2027-01-05T02:00:00Z")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.standing.none-left"));
    }

    @Test
    void nobodySendsToThemselves() {
        var self = new Recipient(new BankAccount("970400", "123"), "N V A", Optional.of(OWNER));
        assertThatThrownBy(() -> new StandingOrder(OWNER, self, plan(1, TODAY, null), MORNING))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.transfer.self"));
    }

    private static StandingOrder monthly(int day, LocalDate last) {
        return order(plan(day, TODAY, last));
    }

    private static StandingOrder order(StandingPlan plan) {
        var recipient = new Recipient(new BankAccount("970436", "1023020330"), "TRAN VAN B", Optional.empty());
        return new StandingOrder(OWNER, recipient, plan, MORNING);
    }

    private static StandingPlan plan(int day, LocalDate first, LocalDate last) {
        return new StandingPlan(new Money(500_000), "Tien nha", new StandingSchedule(Rhythm.MONTHLY, day, first, last));
    }
}

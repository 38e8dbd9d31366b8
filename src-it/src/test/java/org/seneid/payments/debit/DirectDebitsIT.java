package org.seneid.payments.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.LockOrigin;
import org.seneid.identity.lock.AccountLockStore;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.payments.Payments;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.CustomerCodes;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.payments.reminder.BillReminderJob;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
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
import org.seneid.support.Households;
import org.seneid.support.MovableClock;

/** Bills are paid automatically up to what was allowed, once, and what is not paid is told. */
@InContainer
@OnPostgreSQLToo
class DirectDebitsIT {

    private static final long NOT_TOO_SOON = 4;
    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    Payments payments;

    @Inject
    DirectDebits debits;

    @Inject
    DebitRounds rounds;

    @Inject
    DebitCollection collection;

    @Inject
    PaymentSender sender;

    @Inject
    AccountLockStore locks;

    @Inject
    PartyFaults faults;

    @Inject
    Funds funds;

    @Inject
    Households households;

    @Inject
    CustomerCodes codes;

    @Inject
    BillReminderJob reminders;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @Inject
    MovableClock clock;

    private Actor citizen;
    private BillRow bill;
    private PublicId code;

    @BeforeEach
    void aBillOfACitizenWithMoney() throws Exception {
        household(PLENTY);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        faults.set(bill.payee().name(), PartyFault.NONE);
    }

    private void household(long balance) throws Exception {
        var customer = households.dueFrom(Formats.day(clock.instant()).plusDays(NOT_TOO_SOON));
        citizen = payers.citizenWith(balance);
        bill = payers.billOf(citizen, customer);
        code = as.citizen(citizen, () -> codes.mine()).get(0).getPublicId();
    }

    @Test
    void aBillIsPaidTheDayBeforeItIsDueAndMarkedAsSuch() throws Exception {
        agree(bill.amount(), DebitTiming.DAY_BEFORE_DUE);
        round();
        assertThat(due()).as("its day has not come").isTrue();
        itIs(bill.dueOn().minusDays(1));

        round();
        round();

        assertThat(due()).isFalse();
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(bill.amount()));
        var paid = as.citizen(citizen, () -> debits.paid(code));
        assertThat(paid).hasSize(1);
        assertThat(as.citizen(citizen, () -> payments.mine(1)).rows().get(0).automatic())
                .isTrue();
        assertThat(as.citizen(citizen, () -> payments.receipt(paid.get(0).id())).automatic())
                .isTrue();
        assertThat(told()).containsExactly("BILL_PAID_AUTOMATICALLY");
        assertThat(acts()).contains("debit.agreed", "bill.paid-automatically");
    }

    @Test
    void severalNodesThatDoItAtOncePayOnce() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);

        crowd.atOnce(4, () -> round());

        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY).minus(bill.amount()));
        assertThat(told()).containsExactly("BILL_PAID_AUTOMATICALLY");
    }

    @Test
    void aBillOverTheCeilingAsksOnceAndIsNotPaid() throws Exception {
        agree(bill.amount().minus(new Money(1)), DebitTiming.DAY_BEFORE_DUE);

        round();
        round();
        itIs(bill.dueOn());
        round();

        assertThat(due()).isTrue();
        assertThat(told()).containsExactly("BILL_OVER_CEILING");
    }

    @Test
    void withTooLittleMoneyItIsToldAndTriedUntilTheLastDay() throws Exception {
        household(20_000);
        agree(bill.amount(), DebitTiming.DAY_BEFORE_DUE);
        itIs(bill.dueOn().minusDays(1));

        round();
        round();
        assertThat(told()).containsExactly("BILL_SHORT");
        itIs(bill.dueOn());
        round();
        round();
        assertThat(told()).containsExactly("BILL_SHORT", "BILL_SHORT");
        itIs(bill.dueOn().plusDays(1));
        round();

        assertThat(due()).isTrue();
        assertThat(payers.balance(citizen)).isEqualTo(new Money(20_000));
    }

    @Test
    void pausedOrEndedNothingIsPaidAndAgreeingAgainGoesOn() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        as.citizen(citizen, () -> debits.pause(code));
        round();
        assertThat(due()).isTrue();
        as.citizen(citizen, () -> debits.end(code));
        round();
        assertThat(due()).isTrue();

        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        round();

        assertThat(due()).isFalse();
    }

    @Test
    void whoFollowsTheCodeNoLongerPaysNothingByItself() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        as.citizen(citizen, () -> codes.remove(code));

        round();

        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(as.citizen(citizen, () -> debits.mine())).isEmpty();
        assertThat(acts()).contains("debit.ended");
    }

    @Test
    void nobodyAllowsItForAnothersCodeOrForTooLittle() throws Exception {
        var stranger = payers.citizenWith(PLENTY);
        assertThatThrownBy(() -> as.citizen(stranger, () -> debits.agree(code, bill.amount(), DebitTiming.ON_ARRIVAL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agree(new Money(1), DebitTiming.ON_ARRIVAL))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.debit.range"));
    }

    @Test
    void whatIsNotPaidByItselfIsRemindedOfOnceUnlessSwitchedOff() throws Exception {
        itIs(bill.dueOn().minusDays(3));
        remind();
        remind();
        assertThat(told()).containsExactly("BILL_DUE_SOON");
        clock.reset();

        household(PLENTY);
        agree(bill.amount(), DebitTiming.DAY_BEFORE_DUE);
        itIs(bill.dueOn().minusDays(3));
        remind();
        assertThat(told()).as("paid automatically").isEmpty();
        clock.reset();

        household(PLENTY);
        as.citizen(citizen, () -> codes.stayQuiet(code));
        itIs(bill.dueOn().minusDays(3));
        remind();
        assertThat(told()).as("switched off").isEmpty();
    }

    @Test
    void aBillThatWasThereBeforeIsLeftAndRemindedOfWhateverIsChanged() throws Exception {
        as.citizen(citizen, () -> debits.agree(code, bill.amount(), DebitTiming.DAY_BEFORE_DUE));
        as.citizen(citizen, () -> debits.agree(code, bill.amount(), DebitTiming.ON_ARRIVAL));
        round();
        assertThat(due()).isTrue();
        assertThat(as.citizen(citizen, () -> debits.left())).contains(bill.id());
        itIs(bill.dueOn().minusDays(3));
        remind();
        assertThat(told()).containsExactly("BILL_DUE_SOON");
    }

    @Test
    void aLockedAccountPaysNothingUntilItsHolderAgreesAgain() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        as.system(citizen.account(), () -> locks.lock(citizen.account(), LockOrigin.OFFICER, ""));
        round();
        databases.portal(
                "update direct_debit set status = 'ACTIVE' where owner = ?",
                citizen.account().value());
        round();
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(acts()).contains("debit.paused");
    }

    @Test
    void theAccountIsLockedThoughRoundsAreUnderWay() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        Callable<Void> lock = () -> as.system(citizen.account(), () -> {
            locks.lock(citizen.account(), LockOrigin.OFFICER, "");
            return null;
        });
        crowd.all(List.of(this::round, this::round, lock, this::round));
        assertThat(acts()).containsOnlyOnce("debit.paused");
    }

    @Test
    void aCodeIsRemovedThoughRoundsAreUnderWay() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        Callable<Void> removal = () -> {
            as.citizen(citizen, () -> codes.remove(code));
            return null;
        };
        crowd.all(List.of(this::round, this::round, removal, this::round));
        assertThat(acts()).containsOnlyOnce("debit.ended");
    }

    @Test
    void aPayeeThatIsSilentOnTheLastDayIsToldOnce() throws Exception {
        agree(bill.amount(), DebitTiming.DAY_BEFORE_DUE);
        faults.set(bill.payee().name(), PartyFault.DOWN);
        itIs(bill.dueOn().minusDays(1));
        round();
        assertThat(told()).isEmpty();
        itIs(bill.dueOn());
        round();
        round();
        assertThat(told()).containsExactly("BILL_PAYEE_SILENT");
        assertThat(due()).isTrue();
    }

    @Test
    void aBillThatItsPayeeRefusedIsLeftToTheCitizen() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        faults.set(bill.payee().name(), PartyFault.REFUSES);
        round();
        var paid = as.citizen(citizen, () -> debits.paid(code)).get(0).id();
        as.system(citizen.account(), () -> sender.deliver(paid));
        faults.set(bill.payee().name(), PartyFault.NONE);

        round();

        assertThat(due()).isTrue();
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
        assertThat(as.citizen(citizen, () -> debits.left())).containsExactly(bill.id());
        itIs(bill.dueOn().minusDays(3));
        remind();
        assertThat(told()).containsExactly("BILL_PAID_AUTOMATICALLY", "BILL_DUE_SOON");
    }

    @Test
    void aBillThatItsPayeeRefusesAfterANewAgreementIsLeftToTheCitizenToo() throws Exception {
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        faults.set(bill.payee().name(), PartyFault.REFUSES);
        round();
        var paid = as.citizen(citizen, () -> debits.paid(code)).get(0).id();
        as.citizen(citizen, () -> debits.end(code));
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        as.system(citizen.account(), () -> sender.deliver(paid));
        faults.set(bill.payee().name(), PartyFault.NONE);

        round();

        assertThat(due()).isTrue();
        assertThat(payers.balance(citizen)).isEqualTo(new Money(PLENTY));
    }

    @Test
    void ofABillPaidByHandMeanwhileNoTooLittleIsSaid() throws Exception {
        household(20_000);
        funds.give(citizen.account(), bill.amount().dong());
        agree(bill.amount(), DebitTiming.ON_ARRIVAL);
        var debit = as.citizen(citizen, () -> debits.ofCode(code)).orElseThrow().publicId();
        payers.pay(citizen, bill);
        var late = new DebitCollection.Candidate(debit, bill.id(), bill.amount());
        assertThat(as.system(citizen.account(), () -> collection.pay(late))).isEmpty();
        assertThat(told()).isEmpty();
    }

    /** Agrees, as if the bill had come after it. */
    private void agree(Money ceiling, DebitTiming timing) throws Exception {
        as.citizen(citizen, () -> debits.agree(code, ceiling, timing));
        databases.portal(
                "delete from uncollected_bill where reason = 'EARLIER' and debit in (select id from direct_debit where owner = ?)",
                citizen.account().value());
    }

    private Void round() throws Exception {
        return as.system(citizen.account(), () -> {
            rounds.all();
            return null;
        });
    }

    private void remind() throws Exception {
        as.system(citizen.account(), () -> reminders.remind());
    }

    private void itIs(LocalDate day) {
        clock.move(Duration.ofDays(ChronoUnit.DAYS.between(Formats.day(clock.instant()), day)));
    }

    private boolean due() throws Exception {
        return payers.bills(citizen).stream()
                .filter(row -> row.id().equals(bill.id()))
                .anyMatch(BillRow::due);
    }

    private List<Object> told() throws Exception {
        return databases
                .portal(
                        "select kind from notification where owner = ? and kind like 'BILL%' order by id",
                        citizen.account().value())
                .stream()
                .map(row -> (Object) row.get("kind"))
                .toList();
    }

    private List<Object> acts() throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ?",
                        citizen.account().value())
                .stream()
                .map(row -> (Object) row.get("act"))
                .toList();
    }
}

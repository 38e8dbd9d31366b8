package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.payments.bill.Bill;
import org.seneid.payments.bill.Customer;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.payments.payee.PaymentStatus;
import org.seneid.platform.AccountId;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.delivery.Backoff;

class PaymentTest {

    private static final AccountId AN = new AccountId(1);
    private static final Instant NOW = Instant.parse("2026-11-23T05:07:44Z");
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final CustomerRef CUSTOMER = new CustomerRef(Payee.EVN_HANOI, "PE01000123456");

    private final Bill bill = new Bill(new Customer(new PayeeCustomer(CUSTOMER, "N••• An")), told(255));

    @Test
    void whatIsPaidIsWhatTheCitizenSaw() {
        assertThatThrownBy(() -> Payment.started(AN, bill, new Money(1), "form"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("payments.pay.changed"));
    }

    @Test
    void moneyDoesNotMoveBeforeTheCitizenIsAuthorised() {
        var payment = Payment.started(AN, bill, bill.amount(), "form");

        assertThatThrownBy(() -> payment.posted(null, ReceiptNumber.of(1, NOW), NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aPostedPaymentIsDueAtThePayeesAtOnce() {
        assertThat(posted().attemptDue(NOW)).isTrue();
    }

    @Test
    void theFirstAttemptTellsAndEveryLaterOneAsks() {
        var payment = posted();

        assertThat(payment.claimed(NOW.plus(FIRST))).isTrue();
        assertThat(payment.status()).isEqualTo(PaymentStatus.SENT);
        assertThat(payment.claimed(NOW.plusSeconds(70))).isFalse();
        assertThat(payment.status()).isEqualTo(PaymentStatus.UNKNOWN);
    }

    @Test
    void whileOneAttemptIsMadeNoOtherIs() {
        var payment = posted();
        payment.claimed(NOW.plus(FIRST));

        assertThat(payment.attemptDue(NOW.plusSeconds(9))).isFalse();
        assertThat(payment.attemptDue(NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void waitsDoubleUpToSixHoursAndAttemptsEnd() {
        var payment = posted();
        var waits = new ArrayList<Duration>();
        var at = NOW;
        payment.claimed(at);
        while (payment.unanswered(backoff(14), at)) {
            waits.add(Duration.between(at, payment.nextAttemptAt()));
            at = payment.nextAttemptAt();
            payment.claimed(at);
        }

        assertThat(waits).as("between 14 attempts").hasSize(13);
        assertThat(waits).startsWith(FIRST, FIRST.multipliedBy(2), FIRST.multipliedBy(4));
        assertThat(waits).endsWith(Duration.ofHours(6));
        assertThat(payment.status()).isEqualTo(PaymentStatus.UNKNOWN);
    }

    @Test
    void anAnswerEndsTheAttempts() {
        var payment = posted();
        payment.claimed(NOW.plus(FIRST));
        payment.settled("EVN-1", NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(payment.nextAttemptAt()).isNull();
    }

    @Test
    void aRefusedPaymentIsReversedAndASettledOneNever() {
        var refused = posted();
        refused.claimed(NOW.plus(FIRST));
        refused.refused("closed", NOW);
        refused.reversed(null);
        assertThat(refused.status()).isEqualTo(PaymentStatus.REVERSED);

        var settled = posted();
        settled.claimed(NOW.plus(FIRST));
        settled.settled("EVN-1", NOW);
        assertThatThrownBy(() -> settled.reversed(null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void onlyAnUnansweredPaymentIsAskedForAgain() {
        var payment = posted();
        assertThatThrownBy(() -> payment.askNow(NOW)).isInstanceOf(RuleBroken.class);

        payment.claimed(NOW.plus(FIRST));
        payment.unanswered(backoff(1), NOW);
        assertThat(payment.nextAttemptAt()).isNull();
        payment.askNow(NOW);
        assertThat(payment.attemptDue(NOW)).isTrue();
    }

    @Test
    void aBillThatItsPayeeCorrectedTakesTheNewLinesAndAmount() {
        bill.toldAgain(told(100));

        assertThat(bill.amount()).isEqualTo(new Money(198_400));
        assertThat(bill.lines()).hasSize(1);
    }

    private static Backoff backoff(int attempts) {
        return new Backoff(FIRST, Duration.ofHours(6), Backoff.GiveUp.afterAttempts(attempts));
    }

    private Payment posted() {
        var payment = Payment.started(AN, bill, bill.amount(), "form");
        payment.authorised();
        payment.posted(null, ReceiptNumber.of(1, NOW), NOW);
        return payment;
    }

    private static PayeeBill told(long used) {
        return new PayeeBill(
                "PE01000123456-202610",
                YearMonth.of(2026, 10),
                1,
                LocalDate.parse("2026-11-13"),
                LocalDate.parse("2026-11-28"),
                List.of(BillLine.tier(1, used, new Money(1_984))),
                Optional.empty(),
                LocalDate.parse("2025-05-10"),
                Optional.empty());
    }
}

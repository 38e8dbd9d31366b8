package org.seneid.payments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.receipt.ReceiptCheck;
import org.seneid.payments.receipt.ReceiptCheck.Verdict;
import org.seneid.payments.receipt.Receipts;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.MovableClock;

/** Whoever guesses at receipts' codes waits, by their network and by the receipt. */
@InContainer
class ReceiptThrottleIT {

    private static final ReceiptNumber NUMBER = new ReceiptNumber("BL-2020-01-0000001");

    @Inject
    private Receipts receipts;

    @Inject
    private PastAttempts attempts;

    @Inject
    private MovableClock clock;

    @Inject
    private Acting acting;

    @BeforeEach
    @AfterEach
    void nobodyTried() throws Exception {
        attempts.forget(ThrottlePolicy.RECEIPT);
    }

    @Test
    void aNetworkThatGuessesWaitsAndIsToldHowLong() {
        for (int i = 0; i < PastAttempts.ofNetwork(ThrottlePolicy.RECEIPT); i++)
            assertThat(check("203.0.113." + i).verdict()).isEqualTo(Verdict.WRONG);
        var refused = check("203.0.113.200");
        assertThat(refused.verdict()).isEqualTo(Verdict.TOO_MANY_ATTEMPTS);
        assertThat(refused.retryAfter().orElseThrow().minutes()).isBetween(1L, 15L);
        assertThat(check("198.51.100.1").verdict()).isEqualTo(Verdict.WRONG);
        clock.move(refused.retryAfter().orElseThrow().duration().plus(Duration.ofSeconds(1)));
        assertThat(check("203.0.113.200").verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aReceiptThatIsGuessedAtFromEverywhereIsClosedForAWhile() throws Exception {
        for (int i = 0; i < PastAttempts.ofSubject(ThrottlePolicy.RECEIPT); i++)
            attempts.failed(ThrottlePolicy.RECEIPT, NUMBER.value(), "10.9." + i + ".0/24");
        assertThat(check("203.0.113.1").verdict()).isEqualTo(Verdict.TOO_MANY_ATTEMPTS);
        clock.move(Duration.ofMinutes(16));
        assertThat(check("203.0.113.1").verdict()).isEqualTo(Verdict.WRONG);
    }

    private ReceiptCheck check(String from) {
        acting.asNobody(from);
        return receipts.check(NUMBER, ReceiptCode.typed("AAAAA-AAAAA").orElseThrow());
    }
}

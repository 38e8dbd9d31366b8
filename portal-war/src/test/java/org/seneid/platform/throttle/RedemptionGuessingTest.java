package org.seneid.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * What a registered party gains that guesses the six digits of shares: a million of them, each good for three minutes.
 *
 * <p>A party has 20 wrong codes in a quarter of an hour, 1,920 a day. With 1,000 shares spoken of at every moment of the day
 * one guess in a thousand meets some share, so it meets fewer than two a day; a certain person's share, which lives three
 * minutes, it meets once in fifty thousand. A hit is no view: that share's owner is asked by name, on their own page, and
 * has to agree.
 */
class RedemptionGuessingTest {

    private static final double CODES = 1_000_000;
    private static final double SPOKEN_AT_ONCE = 1_000;
    private static final Duration LIFE = Duration.ofSeconds(180);

    private static final ThrottleLimit OF_A_PARTY = ThrottlePolicy.REDEMPTION.limits().stream()
            .filter(limit -> limit.counted() == Counted.SUBJECT)
            .findFirst()
            .orElseThrow();

    @Test
    void aPartyThatGuessesAllDayMeetsFewerThanTwoShares() {
        var guesses = OF_A_PARTY.free() * Duration.ofDays(1).dividedBy(OF_A_PARTY.window());
        assertThat(guesses * SPOKEN_AT_ONCE / CODES).isLessThan(2);
    }

    @Test
    void aCertainPersonsShareIsMetOnceInFiftyThousand() {
        assertThat(LIFE).isLessThan(OF_A_PARTY.window());
        assertThat(OF_A_PARTY.free() / CODES).isLessThanOrEqualTo(1 / 50_000d);
    }

    @Test
    void manyPartiesInOneNetworkAreNoWayAroundIt() {
        assertThat(ThrottlePolicy.REDEMPTION.limits())
                .anyMatch(limit -> limit.counted() == Counted.NETWORK && limit.free() <= 5 * OF_A_PARTY.free());
    }
}

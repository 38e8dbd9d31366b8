package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.rings.Web;
import org.seneid.support.MovableClock;

/** Whoever tries one code after another is told to wait, and for how long, by the page and by the API. */
@InContainer
class GuessingStrangerIT {

    private static final int QUARTER_OF_AN_HOUR = 900;

    @Inject
    private MovableClock clock;

    @Inject
    private PastAttempts attempts;

    private final Web stranger = new Web();

    /** The strangers of other tests have this address too. */
    @BeforeEach
    @AfterEach
    void nobodyTried() throws Exception {
        attempts.forget(ThrottlePolicy.SHARE_CODE);
    }

    @Test
    void whatIsNoCodeIsNoTry() {
        for (int i = 0; i <= PastAttempts.ofNetwork(ThrottlePolicy.SHARE_CODE); i++)
            assertThat(stranger.get("/v/12345").status()).isEqualTo(404);
    }

    @Test
    void isToldHowLongToWait() {
        for (int i = 0; i < PastAttempts.ofNetwork(ThrottlePolicy.SHARE_CODE); i++)
            stranger.get("/v/" + ShareCode.random().secret());
        for (var door : new String[] {"/v/", "/api/v1/shares/"}) {
            var answer = stranger.get(door + ShareCode.random().secret());
            assertThat(answer.status()).as(door).isEqualTo(429);
            assertThat(Integer.parseInt(answer.header("Retry-After"))).as(door).isBetween(1, QUARTER_OF_AN_HOUR);
        }
        clock.move(Duration.ofSeconds(QUARTER_OF_AN_HOUR));
        assertThat(stranger.get("/v/" + ShareCode.random().secret()).status()).isEqualTo(404);
    }
}

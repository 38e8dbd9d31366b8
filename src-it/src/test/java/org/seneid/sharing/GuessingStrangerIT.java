package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.seneid.rings.InContainer;
import org.seneid.rings.Web;
import org.seneid.sharing.viewing.CodeAttemptLimiter;
import org.seneid.support.MovableClock;

/** Whoever tries one code after another is told to wait, and for how long, by the page and by the API. */
@InContainer
class GuessingStrangerIT {

    @Inject
    @ConfigProperty(name = "sen.sharing.guesses", defaultValue = "20")
    private int most;

    @Inject
    private MovableClock clock;

    private final Web stranger = new Web();

    @Test
    void isToldHowLongToWait() {
        // an hour ago: the strangers of other tests have this address too, and need not wait for it
        clock.move(Duration.ofHours(-1));
        for (int i = 0; i <= most; i++) stranger.get("/v/" + ShareCode.random().secret());
        for (var door : new String[] {"/v/", "/api/v1/shares/"}) {
            var answer = stranger.get(door + ShareCode.random().secret());
            assertThat(answer.status()).as(door).isEqualTo(429);
            assertThat(answer.header("Retry-After"))
                    .as(door)
                    .isEqualTo(String.valueOf(CodeAttemptLimiter.WINDOW.toSeconds()));
        }
    }
}

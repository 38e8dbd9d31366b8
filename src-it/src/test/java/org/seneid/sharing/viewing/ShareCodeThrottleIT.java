package org.seneid.sharing.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.sharing.Strangers.STRANGER;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.Shares;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.support.As;
import org.seneid.support.MovableClock;

/** Where spoken digits lead, and who is made to wait for guessing them. */
@InContainer
class ShareCodeThrottleIT {

    @Inject
    private Shares shares;

    @Inject
    private Viewings viewings;

    @Inject
    private Sharers sharers;

    @Inject
    private As as;

    @Inject
    private Acting acting;

    @Inject
    private MovableClock clock;

    private Actor an;

    @BeforeEach
    void aHolder() throws Exception {
        an = sharers.holder();
    }

    @Test
    void spokenDigitsLeadThereForThreeMinutes() throws Exception {
        var share = sharers.opened(an, Lifetime.days(3), Attribute.NAME);
        var digits = share.spoken().digits();
        assertThat(as.nobody(() -> viewings.look(digits, STRANGER)).verdict()).isEqualTo(ShareVerdict.VALID);
        clock.move(Duration.ofSeconds(180));
        assertThat(as.nobody(() -> viewings.look(digits, STRANGER)).verdict()).isEqualTo(ShareVerdict.UNKNOWN);
        var again = as.citizen(an, () -> shares.speakAgain(share.share().publicId()));
        assertThat(as.nobody(() -> viewings.look(again.code().digits(), STRANGER))
                        .verdict())
                .isEqualTo(ShareVerdict.VALID);
    }

    @Test
    void whoeverGuessesIsMadeToWaitAndNobodyElseIs() throws Exception {
        var share = sharers.opened(an, Lifetime.days(3), Attribute.NAME);
        var digits = share.spoken().digits();
        for (int i = 0; i < 25; i++) guess("198.18.20.1", ShareCode.random().secret());
        assertThat(guess("198.18.20.1", digits)).isEqualTo(ShareVerdict.WAIT);
        assertThat(guess("198.18.20.1", ShareCode.random().secret())).isEqualTo(ShareVerdict.WAIT);
        assertThat(guess("198.18.20.1", share.code().secret()))
                .as("a scanned code is no guess")
                .isEqualTo(ShareVerdict.VALID);
        assertThat(guess("198.18.20.2", digits))
                .as("one stranger does not keep a whole network from six digits")
                .isEqualTo(ShareVerdict.VALID);
        assertThat(guess("198.18.21.1", digits)).isEqualTo(ShareVerdict.VALID);
    }

    @Test
    void aNetworkWithManyGuessersIsMadeToWait() throws Exception {
        var digits =
                sharers.opened(an, Lifetime.days(3), Attribute.NAME).spoken().digits();
        for (int i = 0; i < 120; i++)
            guess("198.18.40." + i % 6, ShareCode.random().secret());
        assertThat(guess("198.18.40.200", digits)).isEqualTo(ShareVerdict.WAIT);
    }

    @Test
    void aCodeThatWasFoundIsNoGuess() throws Exception {
        var digits =
                sharers.opened(an, Lifetime.days(3), Attribute.NAME).spoken().digits();
        for (int i = 0; i < 30; i++) assertThat(guess("198.18.30.1", digits)).isEqualTo(ShareVerdict.VALID);
    }

    private ShareVerdict guess(String address, String code) {
        acting.asNobody(address);
        return viewings.look(code, new Viewer(Viewer.Channel.PAGE, address)).verdict();
    }
}

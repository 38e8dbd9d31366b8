package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.sharing.Strangers.ANOTHER;
import static org.seneid.sharing.Strangers.STRANGER;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.viewing.Viewings;
import org.seneid.support.As;
import org.seneid.support.MovableClock;

/** Which looks count, and which one spends a one-time share. */
@InContainer
class CountedLooksIT {

    @Inject
    private Shares shares;

    @Inject
    private Viewings viewings;

    @Inject
    private Sharers sharers;

    @Inject
    private Strangers strangers;

    @Inject
    private Crowd crowd;

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
    void aGetSpendsNothing() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        for (int i = 0; i < 3; i++) {
            var view = strangers.look(share, STRANGER);
            assertThat(view.verdict()).isEqualTo(ShareVerdict.ASKS);
            assertThat(view.documents()).isEmpty();
            as.nobody(() -> viewings.state(share.code().secret()));
        }
        assertThat(looks(share)).isZero();
        assertThat(status(share)).isEqualTo(ShareStatus.OPEN);
    }

    @Test
    void ofManyWhoOpenAOneTimeShareAtOnceOneSeesIt() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        var verdicts = crowd.atOnce(8, () -> {
            acting.asNobody("198.51.100.9");
            var each = new Viewer(Viewer.Channel.PAGE, PublicId.random().value());
            return viewings.open(share.code().secret(), each).verdict();
        });
        assertThat(verdicts)
                .containsOnlyOnce(ShareVerdict.VALID)
                .contains(ShareVerdict.USED)
                .hasSize(8);
        assertThat(looks(share)).isEqualTo(1);
    }

    @Test
    void theBrowserThatSpentAOneTimeShareMayReadOnForAMinute() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        var browser = Viewer.holding(PublicId.random().value());
        strangers.open(share, browser);
        assertThat(strangers.look(share, browser).verdict()).isEqualTo(ShareVerdict.VALID);
        assertThat(strangers.look(share, ANOTHER).verdict()).isEqualTo(ShareVerdict.USED);
        clock.move(Duration.ofSeconds(61));
        assertThat(strangers.look(share, browser).verdict()).isEqualTo(ShareVerdict.USED);
        assertThat(looks(share)).isEqualTo(1);
    }

    @Test
    void anAddressIsNoProofOfHavingSpentAShare() throws Exception {
        var share = sharers.opened(an, Lifetime.ONE_TIME, Attribute.NAME);
        assertThat(strangers.open(share, STRANGER).verdict()).isEqualTo(ShareVerdict.VALID);
        assertThat(strangers.look(share, STRANGER).verdict()).isEqualTo(ShareVerdict.USED);
        assertThat(strangers.open(share, STRANGER).verdict()).isEqualTo(ShareVerdict.USED);
    }

    @Test
    void theSameViewerWithinAMinuteCountsOnce() throws Exception {
        var share = sharers.opened(an, Lifetime.hours(1), Attribute.NAME);
        strangers.look(share, STRANGER);
        strangers.look(share, STRANGER);
        assertThat(looks(share)).isEqualTo(1);
        strangers.look(share, ANOTHER);
        assertThat(looks(share)).isEqualTo(2);
        clock.move(Duration.ofSeconds(61));
        strangers.look(share, STRANGER);
        assertThat(looks(share)).isEqualTo(3);
    }

    private int looks(NewShare share) throws Exception {
        return as.citizen(an, () -> shares.viewings(share.share().publicId()))
                .orElseThrow()
                .size();
    }

    private ShareStatus status(NewShare share) throws Exception {
        return as.citizen(an, () -> shares.byId(share.share().publicId())).statusAt(clock.instant());
    }
}

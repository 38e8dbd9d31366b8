package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.sharing.Strangers.STRANGER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.job.ShareCleanup;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Shares end by time or by their holder, at once. */
@InContainer
class EndedSharesIT {

    @Inject
    private Shares shares;

    @Inject
    private ShareCleanup cleanup;

    @Inject
    private Sharers sharers;

    @Inject
    private Strangers strangers;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Actor an;

    @BeforeEach
    void aHolder() throws Exception {
        an = sharers.holder();
    }

    @Test
    void timeEndsAShare() throws Exception {
        var share = sharers.opened(an, Lifetime.IN_PERSON, Attribute.NAME);
        clock.move(Duration.ofSeconds(180));
        var view = strangers.look(share, STRANGER);
        assertThat(view.verdict()).isEqualTo(ShareVerdict.EXPIRED);
        assertThat(view.terms()).as("an ended share tells nothing else").isEmpty();
        assertThat(as.citizen(an, () -> shares.open(1)).rows()).isEmpty();
        assertThat(as.citizen(an, () -> shares.ended(1)).rows()).hasSize(1);
        as.system(an.account(), () -> {
            cleanup.tidy();
            return null;
        });
        assertThat(databases
                        .portal(
                                "select status from share where public_id = ?",
                                share.share().publicId().value())
                        .get(0))
                .containsEntry("status", "EXPIRED");
    }

    @Test
    void stoppingWorksAtOnceAndTwiceIsOnce() throws Exception {
        var share = sharers.opened(an, Lifetime.days(3), Attribute.NAME);
        as.citizen(an, () -> shares.stop(share.share().publicId()));
        as.citizen(an, () -> shares.stop(share.share().publicId()));
        assertThat(strangers.look(share, STRANGER).verdict()).isEqualTo(ShareVerdict.REVOKED);
        assertThat(acts()).containsOnlyOnce("share.stopped");
    }

    private List<String> acts() throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ?",
                        an.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}

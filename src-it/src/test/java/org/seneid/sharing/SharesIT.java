package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.draft.ShareDrafts;
import org.seneid.sharing.job.ShareCleanup;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;
import org.seneid.support.Statements;

/** Shares in the real server: who may open one, whose they are, and what is kept of their codes. */
@InContainer
class SharesIT {

    @Inject
    private Shares shares;

    @Inject
    private ShareDrafts drafts;

    @Inject
    private ShareCleanup cleanup;

    @Inject
    private Sharers sharers;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Statements statements;

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
    void codesAreKeptOnlyAsHashes() throws Exception {
        var share = sharers.opened(an, Lifetime.IN_PERSON, Attribute.NAME);
        var row = databases
                .portal(
                        "select * from share where public_id = ?",
                        share.share().publicId().value())
                .get(0);
        assertThat(row.values())
                .noneMatch(value -> value != null && value.contains(share.code().secret()))
                .noneMatch(value -> share.spoken().digits().equals(value));
    }

    @Test
    void nobodyElseHasTheShare() throws Exception {
        var share = sharers.opened(an, Lifetime.days(3), Attribute.NAME).share().publicId();
        var other = residents.make(aCitizen()).actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> shares.byId(share)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> shares.stop(share)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> shares.speakAgain(share)));
        assertThat(as.citizen(other, () -> shares.viewings(share)).orElseThrow())
                .isEmpty();
        assertThat(as.citizen(other, () -> shares.open(1)).rows()).isEmpty();
    }

    @Test
    void onlyCitizensShare() throws Exception {
        var request = sharers.request(an, Lifetime.IN_PERSON, Attribute.NAME);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.officer(an, () -> shares.open(request)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.nobody(() -> shares.open(1)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as.citizen(an, cleanup::tidy));
    }

    @Test
    void sharingNeedsAFreshSignIn() throws Exception {
        var request = sharers.request(an, Lifetime.IN_PERSON, Attribute.NAME);
        clock.move(Duration.ofMinutes(5));
        assertThatExceptionOfType(StepUpRequired.class).isThrownBy(() -> as.citizen(an, () -> shares.open(request)));
    }

    @Test
    void sharingNeedsLevelTwo() throws Exception {
        var request = sharers.request(an, Lifetime.IN_PERSON, Attribute.NAME);
        var newcomer = residents.make(aCitizen().atLevel(1)).actor();
        assertThatThrownBy(() -> as.citizen(newcomer, () -> shares.open(request)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("sharing.level");
    }

    @Test
    void aDraftOpensOneShareHoweverOftenItsButtonIsPressed() throws Exception {
        var chosen = sharers.selection(an, Attribute.NAME);
        var draft = as.citizen(an, () -> drafts.begin(chosen, Optional.of(new Purpose("Thử")), Lifetime.IN_PERSON));
        assertThat(as.citizen(an, () -> drafts.open(draft, 1, Lifetime.IN_PERSON)))
                .isPresent();
        assertThat(as.citizen(an, () -> drafts.open(draft, 1, Lifetime.IN_PERSON)))
                .isEmpty();
        assertThat(as.citizen(an, () -> shares.open(1)).total()).isEqualTo(1);
        assertThatThrownBy(() -> as.citizen(an, () -> drafts.choose(draft, chosen)))
                .hasMessage("sharing.draft.opened");
        var other = residents.make(aCitizen()).actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> drafts.byId(draft)));
    }

    @Test
    void openingAndListingCostFewStatements() throws Exception {
        sharers.opened(an, Lifetime.days(1), Attribute.NAME);
        var request = sharers.request(an, Lifetime.days(1), Attribute.NAME);
        assertThat(statements.during(() -> as.citizen(an, () -> shares.open(request))))
                .hasSizeBetween(2, 5);
        assertThat(statements.during(() -> as.citizen(an, () -> shares.open(1))))
                .hasSize(2);
    }
}

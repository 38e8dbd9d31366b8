package org.seneid.identity.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.platform.BirthDate;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Who may act for whom: recorded at a desk, agreed to, ended by either of the two or by the law. */
@InContainer
class GuardianshipsIT {

    private static final String CHILD = "Hồ Bảo Thử";

    @Inject
    private Guardianships guardianships;

    @Inject
    private GuardianshipExpiryJob expiry;

    @Inject
    private Citizens citizens;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    @Inject
    private MovableClock moved;

    @Inject
    private Clock clock;

    private Actor guardian;
    private Actor parent;
    private PersonalId child;

    @BeforeEach
    void aFamily() {
        guardian = citizens.citizen();
        parent = citizens.citizen();
        child = Citizens.number();
    }

    @Test
    void aChildGetsAnAccountThatNobodySignsInTo() throws Exception {
        recordChild(9);
        var account = portal("select status, level, id from account where person = ?", child.digits());
        assertThat(account).containsEntry("status", "INVITED").containsEntry("level", "2");
        assertThat(databases.portal("select owner from account_password where owner = ?", account.get("id")))
                .isEmpty();
        assertThat(mine()).extracting(one -> one.getDependant().name()).containsExactly(CHILD);
    }

    @Test
    void aChildBelowSixReachesLevelOneOnly() throws Exception {
        recordChild(5);
        assertThat(portal("select level from account where person = ?", child.digits()))
                .containsEntry("level", "1");
    }

    @Test
    void nobodyActsForAChildOfFourteen() {
        assertThatThrownBy(() -> recordChild(14)).hasMessage("identity.dependants.fourteen");
        assertThatThrownBy(() -> portal("select id from account where person = ?", child.digits()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void recordedTwiceItIsOneAndBothParentsMayHaveIt() throws Exception {
        var once = recordChild(9);
        assertThat(recordChild(9).getPublicId()).isEqualTo(once.getPublicId());
        var other = citizens.citizen();
        as.officer(guardian, () -> guardianships.addChild(other.account(), child, CHILD, born(9)));
        assertThat(as.citizen(other, () -> guardianships.mine())).hasSize(1);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void aParentIsAskedAndAgrees() throws Exception {
        var asked = ask();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(guardian, () -> guardianships.actFor(asked)));
        assertThat(as.citizen(parent, () -> guardianships.askedOfMe())).hasSize(1);
        as.citizen(parent, () -> guardianships.agree(asked));
        assertThat(as.citizen(parent, () -> guardianships.askedOfMe())).isEmpty();
        assertThat(as.citizen(parent, () -> guardianships.actingForMe())).hasSize(1);
        as.citizen(guardian, () -> guardianships.actFor(asked));
        assertThat(acts(parent))
                .contains("guardian.asked", "guardian.agreed", "guardian.began-to-act GUARDIAN")
                .doesNotContain("dependant.agreed");
        assertThat(acts(guardian)).contains("dependant.asked", "dependant.agreed DEPENDANT", "dependant.began-to-act");
        assertThatThrownBy(() -> as.citizen(parent, () -> guardianships.refuse(asked)))
                .hasMessage("identity.dependants.move");
    }

    @Test
    void aParentWhoRefusesMayBeAskedAgain() throws Exception {
        var asked = ask();
        as.citizen(parent, () -> guardianships.refuse(asked));
        assertThat(mine()).isEmpty();
        assertThat(ask()).isNotEqualTo(asked);
    }

    @Test
    void nobodyAnswersForAnother() throws Exception {
        var asked = ask();
        for (var wrong : List.of(guardian, citizens.citizen()))
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> as.citizen(wrong, () -> guardianships.agree(asked)));
    }

    @Test
    void aParentWithoutAnAccountIsNotAskedButMayAgreeAtTheDesk() throws Exception {
        assertThatThrownBy(() -> as.officer(guardian, () -> guardianships.askParent(guardian.account(), child)))
                .hasMessage("identity.dependants.no-account");
        as.officer(guardian, () -> guardianships.addParent(guardian.account(), child, "Hồ Thị Mẹ"));
        assertThat(mine()).hasSize(1).noneMatch(Guardianship::isAsked);
    }

    @Test
    void agreeingNeedsAFreshProof() throws Exception {
        var asked = ask();
        moved.move(Duration.ofMinutes(6));
        assertThatExceptionOfType(StepUpRequired.class)
                .isThrownBy(() -> as.citizen(parent, () -> guardianships.agree(asked)));
        assertThat(as.citizen(parent, () -> guardianships.actingForMe())).isEmpty();
        assertThat(as.citizen(parent, () -> guardianships.askedOfMe())).hasSize(1);
    }

    @Test
    void agreeingAtTheDeskAnswersWhatWasAsked() throws Exception {
        var asked = ask();
        as.officer(guardian, () -> guardianships.addParent(guardian.account(), parent.person(), parent.name()));
        as.citizen(guardian, () -> guardianships.actFor(asked));
    }

    @Test
    void eitherOfTheTwoEndsIt() throws Exception {
        var asked = ask();
        as.citizen(parent, () -> guardianships.agree(asked));
        as.citizen(parent, () -> guardianships.withdraw(asked));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(guardian, () -> guardianships.actFor(asked)));
        var again = ask();
        as.citizen(parent, () -> guardianships.agree(again));
        as.citizen(guardian, () -> guardianships.giveUp(again));
        assertThat(mine()).isEmpty();
        assertThat(acts(guardian)).contains("dependant.withdrawn DEPENDANT", "dependant.given-up");
        assertThat(acts(parent)).contains("guardian.withdrawn", "guardian.given-up GUARDIAN");
        assertThatThrownBy(() -> as.citizen(guardian, () -> guardianships.giveUp(again)))
                .hasMessage("identity.dependants.move");
    }

    @Test
    void onTheFourteenthBirthdayItIsOverBeforeAnyJobHasRun() throws Exception {
        var recorded = as.officer(
                guardian,
                () -> guardianships.addChild(
                        guardian.account(),
                        child,
                        CHILD,
                        BirthDate.on(today().plusDays(1).minusYears(14))));
        as.citizen(guardian, () -> guardianships.actFor(recorded.getPublicId()));
        moved.move(Duration.ofDays(1));
        assertThat(mine()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(guardian, () -> guardianships.actFor(recorded.getPublicId())));
        expiry.turn();
        expiry.turn();
        assertThat(acts(guardian)).containsOnlyOnce("dependant.grown-up");
    }

    @Test
    void onlyADeskRecords() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(guardian, (Callable<?>)
                        () -> guardianships.addChild(guardian.account(), child, CHILD, born(9))));
    }

    private Guardianship recordChild(int years) throws Exception {
        return as.officer(guardian, () -> guardianships.addChild(guardian.account(), child, CHILD, born(years)));
    }

    private PublicId ask() throws Exception {
        return as.officer(guardian, () -> guardianships.askParent(guardian.account(), parent.person()))
                .getPublicId();
    }

    private List<Guardianship> mine() throws Exception {
        return as.citizen(guardian, () -> guardianships.mine());
    }

    private BirthDate born(int years) {
        return BirthDate.on(today().minusYears(years));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }

    private Map<String, String> portal(String sql, Object... parameters) throws Exception {
        return databases.portal(sql, parameters).get(0);
    }

    private List<String> acts(Actor whose) throws Exception {
        return databases
                .portal(
                        "select act, tie from audit_entry where owner = ? order by id",
                        whose.account().value())
                .stream()
                .map(row -> row.get("tie") == null ? row.get("act") : row.get("act") + " " + row.get("tie"))
                .toList();
    }
}

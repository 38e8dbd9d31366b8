package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.log.AccessLog;
import org.seneid.documents.Documents;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.identity.guardianship.RevokedGuardianships;
import org.seneid.identity.password.Passwords;
import org.seneid.identity.session.Sessions;
import org.seneid.payments.Payments;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.DelegationRefused;
import org.seneid.rings.InContainer;
import org.seneid.sharing.Shares;
import org.seneid.support.As;
import org.seneid.support.Citizen;
import org.seneid.support.Databases;
import org.seneid.support.Families;
import org.seneid.support.Families.Child;
import org.seneid.support.Residents;

/** Acting for a dependant: what the law allows, nothing else, and on record with both. */
@InContainer
class ActingForIT {

    @Inject
    private Guardianships guardianships;

    @Inject
    private RevokedGuardianships ended;

    @Inject
    private Documents documents;

    @Inject
    private Payments payments;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private Shares shares;

    @Inject
    private AccessLog log;

    @Inject
    private Acting acting;

    @Inject
    private Residents residents;

    @Inject
    private Families families;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private Actor guardian;
    private Child child;

    @BeforeEach
    void aParent() throws Exception {
        guardian = residents.make(aCitizen()).actor();
        child = families.childWithCard(guardian.person());
    }

    @Test
    void theDocumentsAreTheChildsAndItsLogSaysWhoLooked() throws Exception {
        forThe(child.guardianship(), () -> {
            assertThat(documents.mine()).hasSize(1);
            documents.byId(CITIZEN_CARD, documents.mine().get(0).publicId());
            assertThat(log.latest(20)).anySatisfy(entry -> {
                assertThat(entry.act()).isEqualTo("document.viewed");
                assertThat(entry.actorName()).contains(guardian.name());
                assertThat(entry.own()).isFalse();
            });
        });
        assertThat(as.citizen(guardian, () -> documents.mine())).isEmpty();
        assertThat(entries(child))
                .contains("document.integrated GUARDIAN", "documents.listed GUARDIAN", "document.viewed GUARDIAN");
    }

    @Test
    void lookingAtTheirOwnBeforeHidesNoLookAtTheChilds() throws Exception {
        var other = families.childWithCard(guardian.person());
        forThe(child.guardianship(), documents::mine);
        forThe(other.guardianship(), documents::mine);
        assertThat(entries(other)).contains("documents.listed GUARDIAN");
    }

    @Test
    void whatIsNotMarkedIsRefusedAndOnRecord() throws Exception {
        var refused = List.<As.Act>of(
                () -> payments.mine(1),
                () -> passwords.changedAt(),
                () -> sessions.mine(),
                () -> guardianships.mine(),
                () -> guardianships.actFor(child.guardianship()));
        for (var act : refused)
            assertThatExceptionOfType(DelegationRefused.class).isThrownBy(() -> forThe(child.guardianship(), act));
        assertThat(databases.portal(
                        "select e.id from audit_entry e join account a on a.id = e.owner where a.person = ?"
                                + " and e.act = 'behalf.refused' and e.refused and e.tie = 'GUARDIAN' and e.subject = 'Payments.mine'",
                        child.number().digits()))
                .hasSize(1);
    }

    @Test
    void switchedBackAllIsTheirOwnAgain() throws Exception {
        as.citizen(guardian, () -> {
            var acted = guardianships.actFor(child.guardianship());
            assertThat(acting.citizen()).isNotEqualTo(guardian.account());
            guardianships.actForMyself(acted);
            assertThat(acting.citizen()).isEqualTo(guardian.account());
            payments.mine(1);
        });
        assertThat(entries(child)).contains("guardian.ceased-to-act GUARDIAN");
    }

    @Test
    void aParentIsHelpedToReadAndDecidesForThemselves() throws Exception {
        var mother = residents.make(aCitizen().holding(CITIZEN_CARD));
        var agreed = families.parent(guardian.person(), mother.actor().person());
        forThe(agreed, () -> {
            assertThat(documents.mine()).hasSize(1);
            documents.refresh(CITIZEN_CARD, documents.mine().get(0).publicId());
        });
        for (var act : List.<As.Act>of(() -> documents.integrate(CITIZEN_CARD), () -> shares.open(1)))
            assertThatExceptionOfType(DelegationRefused.class).isThrownBy(() -> forThe(agreed, act));
        forThe(child.guardianship(), () -> shares.open(1));
    }

    @Test
    void anothersGuardianshipIsNotThere() throws Exception {
        Citizen stranger = residents.make(aCitizen());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(stranger.actor(), () -> guardianships.actFor(child.guardianship())));
    }

    @Test
    void oneThatWasEndedIsKnownAtOnceHereAndToTheDatabaseElsewhere() throws Exception {
        var acted = as.citizen(guardian, () -> guardianships.actFor(child.guardianship()));
        assertThat(as.citizen(guardian, () -> guardianships.goOn(acted))).isPresent();
        assertThat(ended.has(acted)).isFalse();
        as.citizen(guardian, () -> guardianships.giveUp(child.guardianship()));
        assertThat(ended.has(acted)).isTrue();
        assertThat(as.citizen(guardian, () -> guardianships.goOn(acted))).isEmpty();
    }

    private void forThe(PublicId guardianship, As.Act act) throws Exception {
        as.citizen(guardian, () -> {
            guardianships.actFor(guardianship);
            act.run();
        });
    }

    private List<String> entries(Child whose) throws Exception {
        return databases
                .portal(
                        "select e.act, e.tie from audit_entry e join account a on a.id = e.owner where a.person = ?",
                        whose.number().digits())
                .stream()
                .map(row -> row.get("act") + " " + row.get("tie"))
                .toList();
    }
}

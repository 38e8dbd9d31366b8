package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Trailing.Done;
import org.seneid.audit.log.LogFilter;
import org.seneid.audit.question.AccessQuestions;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Families;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** Whoever reads an entry asks about it, once, and nobody else learns of it. */
@InContainer
@OnPostgreSQLToo
class QuestionsIT {

    @Inject
    private AccessQuestions questions;

    @Inject
    private Asking asking;

    @Inject
    private ShownLog shown;

    @Inject
    private Trailing trailing;

    @Inject
    private Guardianships guardianships;

    @Inject
    private Citizens citizens;

    @Inject
    private Officers officers;

    @Inject
    private Agents agents;

    @Inject
    private Residents residents;

    @Inject
    private Families families;

    @Inject
    private Databases databases;

    @Inject
    private Crowd crowd;

    @Inject
    private As as;

    private Actor citizen;
    private PublicId entry;

    @BeforeEach
    void anOfficerLookedThemUp() throws Exception {
        citizen = citizens.citizen();
        entry = asking.lookedUp(citizen.account(), officers.atADesk());
    }

    @Test
    void twoTabsAtOnceOpenOneCase() throws Exception {
        assertThat(crowd.atOnce(8, Crowd.outcome("asked", () -> asking.ask(citizen, entry))))
                .containsOnlyOnce("asked")
                .isSubsetOf("asked", "audit.question.already", "constraint.access_question_once_uk");
        assertThat(as.citizen(citizen, () -> questions.mine(1)).total()).isEqualTo(1);
        assertThatThrownBy(() -> asking.ask(citizen, entry)).hasMessage("audit.question.already");
    }

    @Test
    void nobodyAsksAboutWhatTheyDoNotSeeOrDidThemselves() throws Exception {
        var other = citizens.citizen();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asking.ask(other, entry));
        as.citizen(citizen, () -> trailing.happens(Done.of(citizen.account(), "bill.paid", "HD-1")));
        var own = asking.entryOf(citizen.account(), "bill.paid");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(citizen, () -> questions.ask(own, Optional.empty(), Asking.WORDS)));
        var asked = asking.ask(citizen, entry).publicId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> questions.byId(asked)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> questions.doubt(asked, Asking.WORDS)));
    }

    @Test
    void aGuardianAsksAboutAChildsEntryAndTheOtherLearnsNothingOfIt() throws Exception {
        var mother = residents.make(aCitizen()).actor();
        var father = residents.make(aCitizen()).actor();
        var child = as.nobody(() -> families.child(mother.person()));
        var his = as.nobody(() -> families.otherGuardian(father.person(), child));
        var account = as.citizen(mother, () -> guardianships.actFor(child.guardianship()))
                .behalf()
                .account();
        var childs = asking.lookedUp(account, officers.atADesk());
        var asked = as.citizen(mother, () -> questions.ask(childs, Optional.of(child.guardianship()), Asking.WORDS));
        assertThat(asked.ownerName()).contains(child.name());
        asking.answer(agents.supervisor(), asked.publicId());
        assertThat(databases.portal(
                        "select id from notification where owner = ? and kind = 'QUESTION_ANSWERED'",
                        mother.account().value()))
                .hasSize(1);
        assertThat(shown.acts(father, LogFilter.NONE.about(his)))
                .contains("desk.looked-up")
                .doesNotContain("question.asked", "question.answered");
        assertThat(shown.acts(mother, LogFilter.NONE.about(child.guardianship())))
                .contains("question.asked", "question.answered");
        as.citizen(father, () -> questions.ask(childs, Optional.of(his), Asking.WORDS));
    }
}

package org.seneid.audit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.ArchivedTrail;
import org.seneid.audit.Asking;
import org.seneid.audit.question.AccessQuestion;
import org.seneid.audit.question.AccessQuestions;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Officers;

/** An entry leaves its table after five years; what was asked about it and answered stays, and goes on. */
@InContainer
@OnPostgreSQLToo
class ArchivedQuestionsIT {

    @Inject
    private AccessQuestions questions;

    @Inject
    private Asking asking;

    @Inject
    private ArchivedTrail archived;

    @Inject
    private Citizens citizens;

    @Inject
    private Officers officers;

    @Inject
    private Agents agents;

    @Inject
    private As as;

    private Actor citizen;
    private Actor supervisor;
    private PublicId answered;
    private PublicId open;

    @BeforeEach
    void fiveYearsAfterTwoQuestions() throws Exception {
        citizen = citizens.citizen();
        supervisor = agents.supervisor();
        answered = asked();
        asking.answer(supervisor, answered);
        open = asked();
        archived.keep();
        var now = archived.now();
        archived.workIn(now.plusMonths(1));
        archived.workIn(now.plusMonths(1).plus(Archives.KEPT));
    }

    @AfterEach
    void asItWas() throws Exception {
        archived.putBack();
    }

    @Test
    void theAskerFindsBoth() throws Exception {
        assertThat(as.citizen(citizen, () -> questions.mine(1)).rows())
                .extracting(AccessQuestion::publicId)
                .containsExactly(open, answered);
        var read = as.citizen(citizen, () -> questions.byId(answered));
        assertThat(read.entry()).isEmpty();
        assertThat(read.answer()).contains(Asking.ANSWER.words());
    }

    @Test
    void whatIsOpenIsAnsweredAndWhatIsNotRightIsAskedAgain() throws Exception {
        assertThat(asking.open(supervisor)).contains(open);
        asking.answer(supervisor, open);
        as.citizen(citizen, () -> questions.doubt(answered, Asking.WORDS));
        asking.answer(agents.supervisor(), answered);
        assertThat(as.citizen(citizen, () -> questions.byId(answered)).firstAnswer())
                .contains(Asking.ANSWER.words());
    }

    private PublicId asked() throws Exception {
        var entry = asking.lookedUp(citizen.account(), officers.atADesk());
        return asking.ask(citizen, entry).publicId();
    }
}

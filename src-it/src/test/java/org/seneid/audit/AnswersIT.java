package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.log.LogFilter;
import org.seneid.audit.question.AccessQuestions;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.audit.question.QuestionText;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Officers;

/** Questions are answered by somebody whom they do not concern, in time, once, and told to the asker. */
@InContainer
@OnPostgreSQLToo
class AnswersIT {

    @Inject
    private AccessQuestions questions;

    @Inject
    private QuestionAnswers answers;

    @Inject
    private Asking asking;

    @Inject
    private ShownLog shown;

    @Inject
    private Citizens citizens;

    @Inject
    private Officers officers;

    @Inject
    private Agents agents;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

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
    void anAnswerIsInTimeOnRecordAndTold() throws Exception {
        var asked = asking.ask(citizen, entry);
        assertThat(asked.answerBy()).isAfter(Formats.day(clock.instant()));
        var supervisor = agents.supervisor();
        assertThat(asking.open(supervisor)).contains(asked.publicId());
        as.supervisor(supervisor, () -> answers.read(asked.publicId()));
        asking.answer(supervisor, asked.publicId());
        var mine = as.citizen(citizen, () -> questions.byId(asked.publicId()));
        assertThat(mine.answer()).contains(Asking.ANSWER.words());
        assertThat(shown.acts(citizen, LogFilter.NONE))
                .contains("question.asked", "question.read", "question.answered");
        assertThat(databases.portal(
                        "select id from notification where owner = ? and kind = 'QUESTION_ANSWERED'",
                        citizen.account().value()))
                .hasSize(1);
        assertThat(asking.open(supervisor)).doesNotContain(asked.publicId());
    }

    @Test
    void twoSupervisorsAtOnceGiveOneAnswer() throws Exception {
        var asked = asking.ask(citizen, entry).publicId();
        var one = agents.supervisor();
        var other = agents.supervisor();
        assertThat(crowd.all(List.of(
                        Crowd.outcome("answered", () -> asking.answer(one, asked)),
                        Crowd.outcome("answered", () -> asking.answer(other, asked)))))
                .containsExactlyInAnyOrder("answered", "audit.question.move");
        assertThat(databases.portal(
                        "select id from audit_entry where owner = ? and act = 'question.answered'",
                        citizen.account().value()))
                .hasSize(1);
        assertThatThrownBy(() -> asking.answer(agents.supervisor(), asked)).hasMessage("audit.question.move");
    }

    @Test
    void aSupervisorAnswersNeitherAboutTheirOwnActNorForThemselves() throws Exception {
        var acted = agents.supervisor();
        entry = asking.lookedUp(citizen.account(), acted);
        var aboutTheirAct = asking.ask(citizen, entry).publicId();
        var samePerson = agents.supervisorWhoIs(citizen.person());
        for (var supervisor : List.of(acted, samePerson)) {
            assertThat(asking.open(supervisor)).doesNotContain(aboutTheirAct);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> as.supervisor(supervisor, () -> answers.read(aboutTheirAct)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asking.answer(supervisor, aboutTheirAct));
        }
    }

    @Test
    void whoIsNotContentIsAnsweredByAnotherOnce() throws Exception {
        var asked = asking.ask(citizen, entry).publicId();
        var first = agents.supervisor();
        asking.answer(first, asked);
        clock.move(Duration.ofDays(1));
        as.citizen(citizen, () -> questions.doubt(asked, new QuestionText("Không phải nhầm.")));
        assertThat(asking.open(first)).doesNotContain(asked);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asking.answer(first, asked));
        asking.answer(agents.supervisor(), asked);
        assertThatThrownBy(() -> as.citizen(citizen, () -> questions.doubt(asked, Asking.WORDS)))
                .hasMessage("audit.question.once");
    }

    @Test
    void theMostUrgentComesFirst() throws Exception {
        var early = asking.ask(citizen, entry).publicId();
        clock.move(Duration.ofDays(7));
        entry = asking.lookedUp(citizen.account(), officers.atADesk());
        var late = asking.ask(citizen, entry).publicId();
        var supervisor = agents.supervisor();
        var listed = asking.open(supervisor);
        assertThat(listed.indexOf(early)).isLessThan(listed.indexOf(late));
        assertThat(as.supervisor(supervisor, () -> answers.byId(early))
                        .question()
                        .overdue(Formats.day(clock.instant())))
                .isTrue();
    }
}

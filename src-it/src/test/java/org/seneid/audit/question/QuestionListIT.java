package org.seneid.audit.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Asking;
import org.seneid.audit.question.QuestionFilter.State;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.platform.work.WorkplaceProvider;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.CitizenWish;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** A supervisor finds what is to be answered, how urgent it is, and what stands behind it. */
@InContainer
@OnPostgreSQLToo
class QuestionListIT {

    private static final int MOST = 500;

    @Inject
    private QuestionAnswers answers;

    @Inject
    private AccessQuestions questions;

    @Inject
    @Any
    private Instance<WorkplaceProvider> rooms;

    @Inject
    private Asking asking;

    @Inject
    private HelpSessions sessions;

    @Inject
    private Helped helped;

    @Inject
    private Citizens citizens;

    @Inject
    private Residents residents;

    @Inject
    private Officers officers;

    @Inject
    private Agents agents;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor citizen;
    private Actor supervisor;
    private PublicId asked;

    @BeforeEach
    void somebodyAsked() throws Exception {
        citizen = citizens.citizen();
        supervisor = agents.supervisor();
        asked = asking.ask(citizen, asking.lookedUp(citizen.account(), officers.atADesk()))
                .publicId();
    }

    @Test
    void whatIsOpenIsListedWithItsDeadlineInWorkingDays() throws Exception {
        assertThat(row(supervisor, State.OPEN)).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo(State.OPEN);
            assertThat(row.daysLeft()).isEqualTo(2);
            assertThat(row.number()).matches("SO-[0-9]+");
            assertThat(row.words()).isEqualTo(Asking.WORDS.words());
            assertThat(row.entry().orElseThrow().act()).isEqualTo("desk.looked-up");
            assertThat(row.answeredBy()).isEmpty();
        });
        assertThat(row(supervisor, State.OVERDUE)).isEmpty();
        assertThat(row(supervisor, State.ANSWERED)).isEmpty();
    }

    @Test
    void whatIsLateIsListedAsLate() throws Exception {
        clock.move(Duration.ofDays(7));
        assertThat(row(supervisor, State.OVERDUE)).hasValueSatisfying(row -> {
            assertThat(row.state()).isEqualTo(State.OVERDUE);
            assertThat(row.daysLeft()).isNegative();
        });
        var waiting = as.supervisor(supervisor, () -> answers.waiting());
        assertThat(waiting.late()).isBetween(1, waiting.count());
    }

    @Test
    void whatWasAnsweredSaysByWhomAndAskedAgainIsForOthersThanWhoAnsweredFirst() throws Exception {
        asking.answer(supervisor, asked);
        assertThat(row(supervisor, State.ANSWERED))
                .hasValueSatisfying(row -> assertThat(row.answeredBy()).isEqualTo(supervisor.name()));
        as.citizen(citizen, () -> questions.doubt(asked, Asking.WORDS));
        for (var state : State.values()) assertThat(row(supervisor, state)).isEmpty();
        var other = agents.supervisor();
        assertThat(row(other, State.AGAIN))
                .hasValueSatisfying(row -> assertThat(row.again()).isTrue());
        assertThat(as.supervisor(other, () -> answers.byId(asked)).firstAnsweredBy())
                .contains(supervisor.name());
    }

    @Test
    void theListIsFilteredByDayOrderedAndCut() throws Exception {
        clock.move(Duration.ofDays(40));
        var later = asking.ask(citizen, asking.lookedUp(citizen.account(), officers.atADesk()))
                .publicId();
        var today = Formats.day(clock.instant());
        assertThat(ids(filter(State.ALL, today), "asked", true)).contains(later).doesNotContain(asked);
        var all = ids(QuestionFilter.of(State.ALL), "due", true);
        assertThat(all.indexOf(later)).isLessThan(all.indexOf(asked));
        var first =
                as.supervisor(supervisor, () -> answers.page(filter(State.ALL, today), new Slice(0, 1, "asked", true)));
        assertThat(first).hasSize(1);
        assertThat(as.supervisor(supervisor, () -> answers.count(filter(State.ALL, today)))
                        .rows())
                .isEqualTo(ids(filter(State.ALL, today), "asked", false).size());
    }

    @Test
    void aCaseAboutHelpNamesItsTicketAndTheLookThatItBelongsTo() throws Exception {
        var helpedOne = residents.make(CitizenWish.aCitizen()).actor();
        var code = helped.asks(helpedOne, AccountPart.ALL);
        var agent = agents.agent();
        as.agent(agent, () -> {
            helped.begin(Helped.told(code, helpedOne.person()));
            sessions.stop();
        });
        var began = entry(helpedOne, "help.began");
        var question = asking.ask(helpedOne, began).publicId();
        var help = as.supervisor(supervisor, () -> answers.byId(question)).help();
        assertThat(help).hasValueSatisfying(found -> {
            assertThat(found.ticket()).isEqualTo(code.ticket());
            assertThat(found.ticketAddress()).endsWith(code.ticket());
            assertThat(found.replay()).hasValueSatisfying(replay -> assertThat(tuple(replay.agent(), replay.address()))
                    .isEqualTo(tuple(agent.name(), "/helpdesk/sessions/" + session(agent))));
        });
        assertThat(as.supervisor(supervisor, () -> answers.byId(asked)).help())
                .as("looked up at a desk, for no ticket")
                .isEmpty();
    }

    @Test
    void theHomePageOfASupervisorListsItWithItsDeadline() throws Exception {
        var row = row(supervisor, State.OPEN).orElseThrow();
        var due = as.supervisor(
                supervisor,
                () -> rooms.stream().flatMap(room -> room.due(MOST).stream()).toList());
        assertThat(due).anySatisfy(work -> {
            assertThat(work.number()).isEqualTo(row.number());
            assertThat(work.address()).isEqualTo("/helpdesk/questions/" + asked);
            assertThat(Formats.day(work.due())).isEqualTo(row.answerBy());
        });
    }

    @Test
    void aQuestionIsFoundByTheNumberThatColleaguesSay() throws Exception {
        var number = row(supervisor, State.OPEN).orElseThrow().number();
        var typed = QuestionNumber.typed(number.toLowerCase(Locale.ROOT)).orElseThrow();
        assertThat(as.supervisor(supervisor, () -> answers.find(typed))).contains(asked);
        var theirs = agents.supervisorWhoIs(citizen.person());
        assertThat(as.supervisor(theirs, () -> answers.find(typed))).isEmpty();
        assertThat(QuestionNumber.typed("1190")).as("a ticket's").isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() ->
                        as.auditor(citizen, () -> answers.page(QuestionFilter.of(State.ALL), slice("asked", true))));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.agent(agents.agent(), () -> answers.count(QuestionFilter.of(State.ALL))));
    }

    private Optional<QuestionRow> row(Actor who, State state) throws Exception {
        return as.supervisor(who, () -> answers.page(QuestionFilter.of(state), slice("asked", true))).stream()
                .filter(row -> row.id().equals(asked))
                .findFirst();
    }

    private List<PublicId> ids(QuestionFilter filter, String sort, boolean descending) throws Exception {
        return as.supervisor(supervisor, () -> answers.page(filter, slice(sort, descending))).stream()
                .map(QuestionRow::id)
                .toList();
    }

    private static QuestionFilter filter(State state, LocalDate day) {
        return new QuestionFilter(state, Optional.of(day), Optional.of(day));
    }

    private static Slice slice(String sort, boolean descending) {
        return new Slice(0, MOST, sort, descending);
    }

    private PublicId entry(Actor owner, String act) throws Exception {
        return new PublicId(databases
                .portal(
                        "select public_id from audit_entry where owner = ? and act = ?",
                        owner.account().value(),
                        act)
                .get(0)
                .get("public_id"));
    }

    private String session(Actor agent) {
        try {
            return databases
                    .portal(
                            "select public_id from help_session where agent = ?",
                            agent.account().value())
                    .get(0)
                    .get("public_id");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

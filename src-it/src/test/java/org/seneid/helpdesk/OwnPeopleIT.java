package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.helpdesk.BrokenRules.broken;
import static org.seneid.support.Helped.told;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Asking;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.enrolment.AtADesk;
import org.seneid.enrolment.draft.DraftFilter;
import org.seneid.enrolment.draft.DraftRow;
import org.seneid.enrolment.draft.Drafts;
import org.seneid.enrolment.errand.DeskErrands;
import org.seneid.enrolment.errand.ErrandFilter;
import org.seneid.enrolment.errand.ErrandRow;
import org.seneid.enrolment.service.DeskServices;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketFilter;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.helpdesk.ticket.TicketRow;
import org.seneid.helpdesk.ticket.TicketSearch;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** Nobody of staff opens a matter of somebody they live with, and lists say no more of it than that a colleague sees to it. */
@InContainer
class OwnPeopleIT {

    @Inject
    private HelpTickets tickets;

    @Inject
    private TicketHistory history;

    @Inject
    private SupervisedSessions sessions;

    @Inject
    private QuestionAnswers answers;

    @Inject
    private DeskErrands errands;

    @Inject
    private Drafts drafts;

    @Inject
    private DeskServices services;

    @Inject
    private Asking asking;

    @Inject
    private Helped helped;

    @Inject
    private AtADesk desk;

    @Inject
    private Agents agents;

    @Inject
    private Officers officers;

    @Inject
    private Citizens citizens;

    @Inject
    private Residents residents;

    @Inject
    private SandboxFaults faults;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private Newcomer person;
    private PersonalId spouse;

    @BeforeEach
    void somebodyWhoIsMarried() throws Exception {
        person = residents.newcomer(one -> one.spouse() != null);
        spouse = new PersonalId(person.spouse());
    }

    @AfterEach
    void registersAnswer() {
        faults.set(Register.POPULATION, Fault.NONE);
    }

    @Test
    void aTicketAndItsReplayAreLeftToAColleague() throws Exception {
        var citizen = account();
        var code = helped.asks(citizen, AccountPart.DOCUMENTS);
        var number = TicketNumber.typed(code.ticket()).orElseThrow();
        var session = as.agent(agents.agent(), () -> helped.begin(told(code, person.person())));
        var close = agents.supervisorWhoIs(spouse);
        as.supervisor(close, () -> {
            broken("identity.own-people.theirs", () -> tickets.read(number));
            broken("identity.own-people.theirs", () -> history.of(number));
            broken("identity.own-people.theirs", () -> history.questions(number));
            broken("identity.own-people.theirs", () -> sessions.replay(session, 1));
            broken("identity.own-people.theirs", () -> tickets.assign(number, publicId(agents.agent())));
        });
        assertThat(row(close, number)).matches(TicketRow::own).matches(row -> row.subject()
                .isEmpty());
        assertThat(acts(close)).hasSize(5);

        var other = agents.supervisor();
        as.supervisor(other, () -> assertThat(tickets.read(number)).isNotNull());
        as.supervisor(other, () -> assertThat(sessions.replay(session, 1)).isNotNull());
        assertThat(row(other, number).subject()).isNotEmpty();
    }

    @Test
    void anAgentTakesNoTicketOfTheirHousehold() throws Exception {
        var code = helped.asks(account(), AccountPart.DOCUMENTS);
        var number = TicketNumber.typed(code.ticket()).orElseThrow();
        as.agent(agents.whoIs(spouse), () -> broken("identity.own-people.theirs", () -> tickets.take(number)));
        as.agent(agents.agent(), () -> tickets.take(number));
    }

    @Test
    void whenTheRegisterIsSilentNobodyKnowsWhoseItIs() throws Exception {
        var code = helped.asks(account(), AccountPart.DOCUMENTS);
        var number = TicketNumber.typed(code.ticket()).orElseThrow();
        faults.set(Register.POPULATION, new Fault(0, true));
        as.supervisor(
                agents.supervisorWhoIs(spouse), () -> broken("identity.own-people.silent", () -> tickets.read(number)));
    }

    @Test
    void aQuestionIsAnsweredByWhoDoesNotLiveWithTheAsker() throws Exception {
        var citizen = account();
        var asked = asking.ask(citizen, asking.lookedUp(citizen.account(), officers.atADesk()))
                .publicId();
        var close = agents.supervisorWhoIs(spouse);
        assertThat(asking.open(close)).doesNotContain(asked);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.supervisor(close, () -> answers.read(asked)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asking.answer(close, asked));
        asking.answer(agents.supervisor(), asked);
    }

    @Test
    void theDesksListsNameNobodyOfTheOfficersHousehold() throws Exception {
        var close = officers.whoIs(spouse);
        var colleague = officers.colleague(close);
        desk.begun(colleague, person);
        assertThat(as.officer(close, () -> drafts.page(DraftFilter.ALL, slice("changed"))))
                .singleElement()
                .matches(DraftRow::conflict)
                .matches(row -> row.name().isEmpty());
        desk.completed(colleague, person);
        assertThat(today(close)).singleElement().matches(ErrandRow::own).satisfies(row -> {
            assertThat(row.name()).isEmpty();
            assertThat(row.address()).isEmpty();
        });
        assertThat(today(colleague)).singleElement().matches(row -> row.name().equals(person.name()));
        var account = new PublicId(databases
                .portal("select public_id from account where person = ?", person.number())
                .get(0)
                .get("public_id"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.officer(close, () -> services.byId(account)));
        assertThat(as.officer(colleague, () -> services.byId(account))).isNotNull();
    }

    private Actor account() {
        return citizens.signedIn(citizens.open(person.person(), person.name(), 2));
    }

    private TicketRow row(Actor supervisor, TicketNumber number) throws Exception {
        return as
                .supervisor(supervisor, () -> tickets.page(TicketSearch.of(TicketFilter.LIVE), slice("opened")))
                .stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<ErrandRow> today(Actor officer) throws Exception {
        return as.officer(officer, () -> errands.page(ErrandFilter.ALL, slice("done")));
    }

    private static Slice slice(String sort) {
        return Slice.first(50, sort, true);
    }

    private List<?> acts(Actor by) throws Exception {
        return databases.portal(
                "select id from audit_entry where actor = ? and act = 'staff.own-people' and refused = true",
                by.account().value());
    }

    private PublicId publicId(Actor who) throws Exception {
        return new PublicId(databases
                .portal(
                        "select public_id from account where id = ?",
                        who.account().value())
                .get(0)
                .get("public_id"));
    }
}

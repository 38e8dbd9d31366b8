package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.helpdesk.BrokenRules.broken;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.told;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Documents;
import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.consent.SupportCode;
import org.seneid.helpdesk.consent.SupportCodeStatus;
import org.seneid.helpdesk.session.HelpSessionRequest;
import org.seneid.helpdesk.session.HelpSessions;
import org.seneid.payments.Crowd;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.DelegationRefused;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** A look begins with a code that is good once, told by its citizen, to an agent whom it does not concern. */
@InContainer
class BeginningsIT {

    private static final int MOST = PastAttempts.ofSubject(ThrottlePolicy.HELPDESK);

    @Inject
    private HelpSessions sessions;

    @Inject
    private HelpRequests requests;

    @Inject
    private Documents documents;

    @Inject
    private Acting acting;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private Crowd crowd;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor citizen;
    private Actor agent;

    @BeforeEach
    void somebodyCalls() throws Exception {
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        agent = agents.agent();
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        as.agent(agent, () -> {
            helped.begin(told(code, citizen.person()));
            sessions.stop();
            assertThat(acting.behalf()).isEmpty();
            broken("helpdesk.begin.wrong", () -> helped.begin(told(code, citizen.person())));
        });
    }

    @Test
    void aNewCodeEndsTheOldOneAndKeepsTheTicket() throws Exception {
        var first = helped.asks(citizen, AccountPart.ALL);
        var second = helped.asks(citizen, AccountPart.PAYMENTS);
        assertThat(second.ticket()).isEqualTo(first.ticket());
        as.agent(agent, () -> {
            broken("helpdesk.begin.wrong", () -> helped.begin(told(first, citizen.person())));
            helped.begin(told(second, citizen.person()));
            assertThatExceptionOfType(DelegationRefused.class).isThrownBy(documents::mine);
        });
    }

    @Test
    void aCodeRunsOutAndCanBeTakenBack() throws Exception {
        var late = helped.asks(citizen, AccountPart.ALL);
        clock.move(SupportCode.VALID);
        as.agent(agent, () -> broken("helpdesk.begin.wrong", () -> helped.begin(told(late, citizen.person()))));
        clock.reset();
        var regretted = helped.asks(citizen, AccountPart.ALL);
        as.citizen(citizen, requests::withdraw);
        as.agent(agent, () -> broken("helpdesk.begin.wrong", () -> helped.begin(told(regretted, citizen.person()))));
    }

    @Test
    void wrongDigitsEndTheCodeBeforeTheyAreFound() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        for (int i = 0; i < SupportCode.TRIES; i++)
            as.agent(
                    agents.agent(),
                    () -> broken(
                            "helpdesk.begin.wrong",
                            () -> helped.begin(told(code.ticket(), citizen.person(), "000000000"))));
        as.agent(agent, () -> broken("helpdesk.begin.wrong", () -> helped.begin(told(code, citizen.person()))));
        assertThat(as.citizen(citizen, requests::code))
                .hasValueSatisfying(
                        last -> assertThat(last.statusAt(clock.instant())).isEqualTo(SupportCodeStatus.TRIED_OUT));
    }

    @Test
    void anAgentWhoGuessesWaits() throws Exception {
        for (int i = 0; i < MOST; i++)
            as.agent(
                    agent,
                    () -> broken(
                            "helpdesk.begin.wrong",
                            () -> helped.begin(told("HT-1101", Citizens.number(), "000000000"))));
        as.agent(
                agent,
                () -> broken(
                        "platform.throttle.wait", () -> helped.begin(told("HT-1101", Citizens.number(), "000000000"))));
    }

    @Test
    void whoGuessesManyAtOnceGuessesNoMore() throws Exception {
        var outcomes = crowd.atOnce(
                MOST * 2,
                Crowd.outcome(
                        "begun",
                        () -> as.agent(agent, () -> helped.begin(told("HT-1101", Citizens.number(), "000000000")))));
        assertThat(outcomes).filteredOn("helpdesk.begin.wrong"::equals).hasSize(MOST);
        assertThat(outcomes).filteredOn("platform.throttle.wait"::equals).hasSize(MOST);
    }

    @Test
    void bothIdentifiersHaveToBeRight() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var other = residents.make(aCitizen()).actor();
        as.agent(agent, () -> broken("helpdesk.begin.wrong", () -> helped.begin(told(code, other.person()))));
        var told = told(code, citizen.person());
        var end = told.caller().phoneEnd().map(digits -> digits.equals("0000") ? "1111" : "0000");
        var wrongPhone = new HelpSessionRequest(
                told.ticket(),
                told.reason(),
                new CallerIdentifiers(citizen.person(), told.caller().born(), end),
                told.code());
        as.agent(agent, () -> broken("helpdesk.begin.wrong", () -> helped.begin(wrongPhone)));
        as.agent(agent, () -> helped.begin(told));
    }

    @Test
    void nobodyHelpsThemselvesOrTheirHousehold() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        var neighbour = databases
                .sandbox(
                        "select o.number from person p join person o on o.household = p.household"
                                + " where p.number = ? and o.number <> p.number and o.died is null",
                        citizen.person().digits())
                .stream()
                .map(row -> new PersonalId(row.get("number")))
                .findFirst();
        as.agent(
                agents.whoIs(citizen.person()),
                () -> broken("helpdesk.begin.conflict", () -> helped.begin(told(code, citizen.person()))));
        if (neighbour.isPresent())
            as.agent(
                    agents.whoIs(neighbour.get()),
                    () -> broken("helpdesk.begin.conflict", () -> helped.begin(told(code, citizen.person()))));
        assertThat(databases.portal(
                        "select id from audit_entry where owner = ? and act = 'help.began' and refused",
                        citizen.account().value()))
                .isNotEmpty();
    }

    @Test
    void neitherAgentNorCitizenHasTwo() throws Exception {
        var other = residents.make(aCitizen()).actor();
        var code = helped.asks(citizen, AccountPart.ALL);
        var others = helped.asks(other, AccountPart.ALL);
        as.agent(agent, () -> {
            helped.begin(told(code, citizen.person()));
            broken("helpdesk.begin.chained", () -> helped.begin(told(others, other.person())));
        });
        as.agent(
                agent,
                () -> broken(
                        "constraint.help_session_live_agent_uk", () -> helped.begin(told(others, other.person()))));
        as.citizen(citizen, () -> broken("helpdesk.help.running-already", () -> helped.asks(citizen, AccountPart.ALL)));
    }

    @Test
    void aCallersTicketBecomesTheCitizens() throws Exception {
        var code = helped.asks(citizen, AccountPart.ALL);
        as.agent(agent, () -> {
            var ticket = helped.ticketOfCaller();
            helped.begin(told(ticket.text(), citizen.person(), code.digits()));
        });
        assertThat(databases.portal(
                        "select id from help_ticket where owner = ? and status = 'TAKEN'",
                        citizen.account().value()))
                .hasSize(1);
        assertThat(databases.portal(
                        "select id from help_ticket where owner = ? and status = 'CLOSED'",
                        citizen.account().value()))
                .hasSize(1);
    }
}

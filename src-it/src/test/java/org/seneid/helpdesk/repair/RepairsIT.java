package org.seneid.helpdesk.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.helpdesk.BrokenRules.broken;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.identifiers;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.Approvals;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.SupervisedSessions;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Phones;
import org.seneid.support.Residents;
import org.seneid.support.Sent;

/** Who cannot sign in is helped by two people and a day, and by nothing else. */
@InContainer
class RepairsIT {

    private static final ContactAddress NEW = ContactAddress.phone("0987654321");

    @Inject
    private Repairs repairs;

    @Inject
    private Approvals approvals;

    @Inject
    private RepairReviews reviews;

    @Inject
    private SupervisedSessions sessions;

    @Inject
    private RepairLinks links;

    @Inject
    private HelpRequests requests;

    @Inject
    private AccountLocks locks;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private Phones phones;

    @Inject
    private Sent sent;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor citizen;
    private Actor agent;
    private Actor supervisor;
    private TicketNumber ticket;

    @BeforeEach
    void somebodyCalls() throws Exception {
        citizen = residents.make(aCitizen()).actor();
        agent = agents.agent();
        supervisor = agents.supervisor();
        ticket = as.agent(agent, helped::ticketOfCaller);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void aLockedAccountIsOpenedADayAfterApproval() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        var repair = asked();
        as.agent(agent, () -> broken("helpdesk.repair.not-yet", () -> repairs.unlock(repair)));
        as.supervisor(supervisor, () -> approvals.approve(repair));
        clock.move(Repair.WAIT.minusMinutes(1));
        as.agent(agent, () -> broken("helpdesk.repair.not-yet", () -> repairs.unlock(repair)));
        clock.move(Duration.ofMinutes(2));
        as.agent(agent, () -> repairs.unlock(repair));
        assertThat(status()).isEqualTo("ACTIVE");
        as.agent(agent, () -> broken("helpdesk.repair.not-yet", () -> repairs.unlock(repair)));
    }

    @Test
    void theLinkOfTheMessageStopsIt() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        var repair = asked();
        as.supervisor(supervisor, () -> approvals.approve(repair));
        var link = new PublicId(databases
                .portal("select cancel_id from help_repair where public_id = ?", repair.value())
                .get(0)
                .get("cancel_id"));
        assertThat(messages())
                .filteredOn(body -> body.contains("/help/cancel/" + link))
                .isNotEmpty();
        as.nobody(() -> {
            assertThat(links.isGood(link)).isTrue();
            links.cancel(link);
            links.cancel(link);
            assertThat(links.isGood(link)).isFalse();
            return null;
        });
        clock.move(Repair.WAIT.plusMinutes(1));
        as.agent(agent, () -> broken("helpdesk.repair.not-yet", () -> repairs.unlock(repair)));
        assertThat(status()).isEqualTo("LOCKED");
    }

    @Test
    void whoeverAsksDoesNotApproveByWhateverAccount() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        var repair = asked();
        var sameAgain = agents.supervisorWhoIs(agent.person());
        as.supervisor(sameAgain, () -> broken("helpdesk.repair.same-person", () -> approvals.approve(repair)));
        assertThatThrownBy(() -> databases.portal(
                        "update help_repair set decided_by = asked_by, decided_person = asked_person where public_id = ?",
                        repair.value()))
                .hasMessageContainingAll("HELP_REPAIR_TWO_CK");
        var themselves = agents.supervisorWhoIs(citizen.person());
        as.supervisor(themselves, () -> {
            broken("helpdesk.begin.conflict", () -> approvals.approve(repair));
            broken("helpdesk.begin.conflict", () -> approvals.refuse(repair, new HelpReason("không cần")));
            broken("identity.own-people.theirs", () -> reviews.byId(repair));
        });
        var neighbour = agents.whoIs(citizen.person());
        as.agent(neighbour, () -> broken("identity.own-people.theirs", () -> repairs.unlock(repair)));
    }

    @Test
    void aContactIsChangedToOneThatIsProven() throws Exception {
        as.agent(agent, () -> repairs.askContact(ticket, "mất điện thoại", identifiers(citizen.person()), NEW));
        var repair =
                as.agent(agent, () -> repairs.ofTicket(ticket).orElseThrow().publicId());
        as.supervisor(supervisor, () -> approvals.approve(repair));
        clock.move(Repair.WAIT);
        as.agent(agent, () -> {
            broken("platform.failure.not-found", () -> repairs.changeContact(repair, "123456"));
            repairs.sendCode(repair);
            repairs.changeContact(repair, phones.codeSentTo(NEW.text()));
        });
        assertThat(databases.portal(
                        "select id from contact where owner = ? and address = ?",
                        citizen.account().value(),
                        NEW.text()))
                .hasSize(1);
    }

    @Test
    void itsCitizenStopsItWhenSignedIn() throws Exception {
        as.agent(agent, () -> repairs.askContact(ticket, "mất điện thoại", identifiers(citizen.person()), NEW));
        as.citizen(citizen, () -> {
            assertThat(requests.repair()).isPresent();
            requests.cancelRepair();
            assertThat(requests.repair()).isEmpty();
        });
    }

    @Test
    void onlyWhatIsLockedIsUnlocked() throws Exception {
        as.agent(
                agent,
                () -> broken(
                        "helpdesk.repair.not-locked",
                        () -> repairs.askUnlock(ticket, "không vào được", identifiers(citizen.person()))));
        assertThat(refusals()).as("the agent has learnt who they are").hasSize(1);
    }

    @Test
    void whoAsksForMoreThanOneThingIsOnRecord() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        asked();
        broken("constraint.help_repair_live_citizen_uk", this::asked);
        assertThat(refusals()).hasSize(1);
    }

    @Test
    void aSupervisorEndsALook() throws Exception {
        var code = helped.asks(citizen, org.seneid.platform.acting.AccountPart.ALL);
        var session = as.agent(agent, () -> helped.begin(Helped.told(code, citizen.person())));
        as.supervisor(supervisor, () -> {
            assertThat(sessions.running()).anyMatch(one -> one.id().equals(session));
            sessions.end(session);
            sessions.end(session);
            assertThat(sessions.running()).noneMatch(one -> one.id().equals(session));
        });
    }

    private PublicId asked() throws Exception {
        as.agent(agent, () -> repairs.askUnlock(ticket, "không vào được", identifiers(citizen.person())));
        return as.agent(agent, () -> repairs.ofTicket(ticket).orElseThrow().publicId());
    }

    private java.util.List<?> refusals() throws Exception {
        return databases.portal(
                "select id from audit_entry where owner = ? and act = 'help.began' and refused",
                citizen.account().value());
    }

    private String status() throws Exception {
        return databases
                .portal(
                        "select status from account where id = ?",
                        citizen.account().value())
                .get(0)
                .get("status");
    }

    private java.util.List<String> messages() throws Exception {
        return sent.to(org.seneid.support.Citizens.phone(citizen.person()).text()).stream()
                .map(message -> message.get("body"))
                .toList();
    }
}

package org.seneid.helpdesk.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.helpdesk.BrokenRules.broken;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.identifiers;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.Approvals;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.caller.CallerIdentifiers;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Officers;
import org.seneid.support.Phones;
import org.seneid.support.Residents;

/** What was asked for by telephone is over as soon as the account is locked, or is no longer as it was. */
@InContainer
class RepairsStoppedIT {

    private static final ContactAddress NEW = ContactAddress.phone("0987654322");

    @Inject
    private Repairs repairs;

    @Inject
    private Approvals approvals;

    @Inject
    private HelpRequests requests;

    @Inject
    private AccountLocks locks;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Officers officers;

    @Inject
    private Helped helped;

    @Inject
    private Phones phones;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor citizen;
    private Actor agent;
    private TicketNumber ticket;

    @BeforeEach
    void somebodyCalls() throws Exception {
        citizen = residents.make(aCitizen()).actor();
        agent = agents.agent();
        ticket = as.agent(agent, helped::ticketOfCaller);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void whoeverLocksStopsTheChangeOfTheContact() throws Exception {
        askContact();
        var repair = approved();
        clock.move(Repair.WAIT);
        as.agent(agent, () -> repairs.sendCode(repair));
        var code = phones.codeSentTo(NEW.text());
        as.citizen(citizen, () -> locks.lock());
        assertThat(status(repair)).isEqualTo("CANCELLED");
        as.officer(officers.atADesk(), () -> locks.unlockAtDesk(citizen.account(), "đã xem giấy tờ"));
        as.agent(agent, () -> {
            broken("helpdesk.repair.not-yet", () -> repairs.sendCode(repair));
            broken("helpdesk.repair.not-yet", () -> repairs.changeContact(repair, code));
        });
        assertThat(contact()).doesNotContain(NEW.text());
    }

    @Test
    void ofALockedAccountNoContactIsChanged() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        broken("helpdesk.repair.locked", this::askContact);
        as.officer(officers.atADesk(), () -> locks.lockAtDesk(citizen.account(), "theo quyết định"));
        broken("helpdesk.repair.desk-only", this::askContact);
        broken("helpdesk.repair.desk-only", this::askUnlock);
    }

    @Test
    void whatAnOfficerLocksIsNotUnlockedAsApproved() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        askUnlock();
        var repair = approved();
        as.officer(officers.atADesk(), () -> locks.lockAtDesk(citizen.account(), "theo quyết định"));
        assertThat(status(repair)).isEqualTo("CANCELLED");
    }

    @Test
    void whoeverLocksAgainWantsItToStayLocked() throws Exception {
        var code = as.citizen(citizen, () -> locks.makeCode());
        as.citizen(citizen, () -> locks.lock());
        askUnlock();
        var repair = approved();
        as.nobody(() -> locks.lockByCode(citizen.person(), code));
        assertThat(status(repair)).isEqualTo("CANCELLED");
        clock.move(Repair.WAIT);
        as.agent(agent, () -> broken("helpdesk.repair.not-yet", () -> repairs.unlock(repair)));
    }

    @Test
    void whatWasAskedForOneLockOpensNoOther() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        askUnlock();
        var repair = approved();
        as.officer(officers.atADesk(), () -> locks.unlockAtDesk(citizen.account(), "đã xem giấy tờ"));
        assertThat(status(repair)).isEqualTo("CANCELLED");
        as.citizen(citizen, () -> locks.lock());
        clock.move(Repair.WAIT);
        as.agent(agent, () -> broken("helpdesk.repair.not-yet", () -> repairs.unlock(repair)));
    }

    @Test
    void whatIsDoneIsDoneAndNotCancelled() throws Exception {
        as.citizen(citizen, () -> locks.lock());
        askUnlock();
        var repair = approved();
        clock.move(Repair.WAIT);
        as.agent(agent, () -> repairs.unlock(repair));
        assertThat(status(repair)).isEqualTo("DONE");
    }

    @Test
    void whereNobodyIsToldOnlyADeskHelps() throws Exception {
        askContact(known());
        var asked = latest();
        contactsMove(citizen, agent);
        try {
            broken("helpdesk.repair.desk-only", this::approved);
            as.citizen(citizen, requests::cancelRepair);
            broken("helpdesk.repair.desk-only", () -> askContact(known()));
        } finally {
            contactsMove(agent, citizen);
        }
        assertThat(status(asked)).isEqualTo("CANCELLED");
    }

    @Test
    void whatNobodyHasTakenUpOnlyADeskChanges() throws Exception {
        askContact();
        statusIs("INVITED");
        try {
            broken("helpdesk.repair.desk-only", this::approved);
        } finally {
            statusIs("ACTIVE");
        }
    }

    private void askContact() throws Exception {
        askContact(identifiers(citizen.person()));
    }

    private void askContact(CallerIdentifiers told) throws Exception {
        as.agent(agent, () -> repairs.askContact(ticket, "mất điện thoại", told, NEW));
    }

    private void askUnlock() throws Exception {
        as.agent(agent, () -> repairs.askUnlock(ticket, "không vào được", identifiers(citizen.person())));
    }

    /** Who they are, told without their phone. */
    private CallerIdentifiers known() throws Exception {
        databases.sandbox(
                "update person set born_known = 'DAY' where number = ?",
                citizen.person().digits());
        var born = databases
                .sandbox(
                        "select born from person where number = ?",
                        citizen.person().digits())
                .get(0)
                .get("born");
        return new CallerIdentifiers(citizen.person(), Optional.of(BirthDate.parse(born)), Optional.empty());
    }

    private void statusIs(String status) throws Exception {
        databases.portal(
                "update account set status = ? where id = ?",
                status,
                citizen.account().value());
    }

    private void contactsMove(Actor from, Actor to) throws Exception {
        databases.portal(
                "update contact set owner = ? where owner = ?",
                to.account().value(),
                from.account().value());
    }

    private PublicId latest() throws Exception {
        return as.agent(agent, () -> repairs.ofTicket(ticket).orElseThrow().publicId());
    }

    private PublicId approved() throws Exception {
        var repair = latest();
        as.supervisor(agents.supervisor(), () -> approvals.approve(repair));
        return repair;
    }

    private String status(PublicId repair) throws Exception {
        return databases
                .portal("select status from help_repair where public_id = ?", repair.value())
                .get(0)
                .get("status");
    }

    private String contact() throws Exception {
        return databases
                .portal(
                        "select address from contact where owner = ?",
                        citizen.account().value())
                .toString();
    }
}

package org.seneid.helpdesk.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.helpdesk.BrokenRules.broken;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.identifiers;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.Approvals;
import org.seneid.helpdesk.HelpExpiryJob;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.repair.RepairSearch.Show;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Helped;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** What nobody approves or does in time is over, and its citizen can be helped again. */
@InContainer
class RepairsExpireIT {

    @Inject
    private Repairs repairs;

    @Inject
    private Approvals approvals;

    @Inject
    private RepairReviews reviews;

    @Inject
    private HelpRequests requests;

    @Inject
    private HelpExpiryJob expiry;

    @Inject
    private AccountLocks locks;

    @Inject
    private Residents residents;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

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
    void somebodyLockedThemselvesOut() throws Exception {
        citizen = residents.make(aCitizen()).actor();
        agent = agents.agent();
        ticket = as.agent(agent, helped::ticketOfCaller);
        as.citizen(citizen, () -> locks.lock());
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void whatNobodyDidInTimeIsOverAndMayBeAskedAgainAtOnce() throws Exception {
        var first = asked();
        as.supervisor(agents.supervisor(), () -> approvals.approve(first));
        clock.move(Repair.WAIT.plus(Repair.VALID).plusMinutes(1));
        as.agent(agent, () -> broken("helpdesk.repair.over", () -> repairs.unlock(first)));
        var second = asked();
        assertThat(status(first)).isEqualTo("EXPIRED");
        assertThat(status(second)).isEqualTo("ASKED");
        as.supervisor(agents.supervisor(), () -> approvals.approve(second));
        clock.move(Repair.WAIT);
        as.agent(agent, () -> repairs.unlock(second));
        assertThat(status(second)).isEqualTo("DONE");
    }

    @Test
    void untilThenThereIsOneAtATime() throws Exception {
        var first = asked();
        as.supervisor(agents.supervisor(), () -> approvals.approve(first));
        clock.move(Repair.WAIT.plus(Repair.VALID).minus(Duration.ofMinutes(1)));
        expiry.tidy();
        broken("constraint.help_repair_live_citizen_uk", this::asked);
        assertThat(status(first)).isEqualTo("APPROVED");
    }

    @Test
    void whatNobodyApprovedInTimeIsOver() throws Exception {
        var repair = asked();
        clock.move(Repair.VALID.plusMinutes(1));
        as.supervisor(agents.supervisor(), () -> {
            assertThat(reviews.page(RepairSearch.of(Show.WAITING), Slice.first(100, "asked", true)))
                    .noneMatch(one -> one.id().equals(repair));
            broken("helpdesk.repair.over", () -> approvals.approve(repair));
        });
        assertThat(as.citizen(citizen, requests::repair)).isEmpty();
        expiry.tidy();
        expiry.tidy();
        assertThat(status(repair)).isEqualTo("EXPIRED");
        assertThat(databases.portal(
                        "select id from audit_entry where owner = ? and act = 'repair.expired'",
                        citizen.account().value()))
                .hasSize(1);
    }

    private PublicId asked() throws Exception {
        as.agent(agent, () -> repairs.askUnlock(ticket, "không vào được", identifiers(citizen.person())));
        return as.agent(agent, () -> repairs.ofTicket(ticket).orElseThrow().publicId());
    }

    private String status(PublicId repair) throws Exception {
        return databases
                .portal("select status from help_repair where public_id = ?", repair.value())
                .get(0)
                .get("status");
    }
}

package org.seneid.helpdesk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.audit.Audited;
import org.seneid.helpdesk.ticket.TicketChanged.Change;
import org.seneid.identity.account.Account;
import org.seneid.platform.NotFound;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;

/** Moves tickets, in short transactions beside the calls to the register. */
@ApplicationScoped
@Transactional
class TicketStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    TicketNumber open(String words) {
        var ticket = HelpTicket.ofCaller(acting.signedIn().account(), words, clock.instant());
        ticket.take(acting.signedIn(), clock.instant());
        em.persist(ticket);
        changed(ticket, Change.OPENED, null);
        return ticket.number();
    }

    void take(TicketNumber number) {
        var ticket = held(number);
        if (ticket.takenBy(acting.signedIn().account())) return;
        ticket.take(acting.signedIn(), clock.instant());
        changed(ticket, Change.TAKEN, null);
    }

    void giveBack(TicketNumber number) {
        var ticket = held(number);
        ticket.giveBack(acting.signedIn().account(), clock.instant());
        changed(ticket, Change.GIVEN_BACK, null);
    }

    void close(TicketNumber number) {
        var ticket = held(number);
        ticket.close(acting.signedIn().account(), clock.instant());
        changed(ticket, Change.CLOSED, null);
    }

    void assign(TicketNumber number, Account agent) {
        var ticket = held(number);
        if (ticket.takenBy(agent.id())) return;
        ticket.assign(agent, clock.instant());
        changed(ticket, Change.ASSIGNED, agent.name());
    }

    private void changed(HelpTicket ticket, Change change, String to) {
        var staff = acting.signedIn();
        em.persist(new TicketStep(ticket.number(), change, staff.name(), to, clock.instant()));
        happened.fire(TicketChanged.of(ticket, staff.account(), change));
    }

    private HelpTicket held(TicketNumber number) {
        return rows.held(HelpTicket.class, "id", number.row()).orElseThrow(NotFound::new);
    }
}

package org.seneid.helpdesk.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.platform.acting.Acting;

/** Keeps which identifiers of callers were right. Agents never see it: it would tell them what to guess next. */
@ApplicationScoped
public class CallerChecks {

    private static final int SHOWN = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Kept whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(TicketNumber ticket, CallerVerdict verdict) {
        if (em.find(HelpTicket.class, ticket.row()) == null) return;
        em.persist(new CallerCheck(ticket, acting.signedIn().name(), verdict, clock.instant()));
    }

    /** Of one ticket, the latest first. */
    public List<CallerCheck> of(TicketNumber ticket) {
        return em.createNamedQuery(CallerCheck.OF_TICKET, CallerCheck.class)
                .setParameter("ticket", ticket.row())
                .setMaxResults(SHOWN)
                .getResultList();
    }
}

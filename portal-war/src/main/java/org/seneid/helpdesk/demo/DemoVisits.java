package org.seneid.helpdesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.replay.ViewedItem;
import org.seneid.helpdesk.replay.ViewedPage;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.HelpEvents.HelpBegan;
import org.seneid.helpdesk.session.HelpEvents.HelpEnded;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.account.Account;
import org.seneid.platform.acting.Actor;

/** Looks of agents at citizens' accounts that are over, with what they opened and what the trail says of them. */
@ApplicationScoped
class DemoVisits {

    private static final int SECONDS_A_PAGE = 37;
    private static final int SECONDS_TO_CLOSE = 28;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    /**
     * Why an agent looked, and what they opened.
     *
     * @param asked what the citizen had said
     * @param saw the addresses of the pages, one after the other
     */
    record Visit(String asked, String reason, ConsentedParts parts, EndedBy ended, List<String> saw) {}

    void past(Account citizen, Actor agent, Visit visit, Instant began) {
        var ticket = HelpTicket.ofCitizen(citizen.id(), visit.asked(), began);
        ticket.take(agent, began);
        em.persist(ticket);
        var looked = new HelpSession(
                ticket,
                em.find(Account.class, citizen.id().value()),
                agent,
                new HelpReason(visit.reason()),
                visit.parts(),
                began.plus(HelpSession.LONGEST),
                began);
        em.persist(looked);
        em.flush(); // its pages name it without a mapping that would order the inserts
        trail.past(HelpBegan.of(looked), Optional.of(agent), began);
        var at = began.plusSeconds(4);
        for (var address : visit.saw()) {
            em.persist(new ViewedPage(looked.publicId(), address, List.of(seen(address)), false, at));
            at = at.plusSeconds(SECONDS_A_PAGE);
        }
        looked.end(visit.ended(), at);
        trail.past(HelpEnded.of(looked), Optional.of(agent), at);
        ticket.close(agent.account(), at.plusSeconds(SECONDS_TO_CLOSE));
    }

    private static ViewedItem seen(String address) {
        var act = address.equals("/documents") ? "documents.listed" : "bills.listed";
        return new ViewedItem(act, "", List.of());
    }
}

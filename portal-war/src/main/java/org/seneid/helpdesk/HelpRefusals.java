package org.seneid.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.seneid.audit.AuditTrail;
import org.seneid.identity.Account;
import org.seneid.platform.Acting;

/** Puts on record whom an agent wanted to serve and was refused. */
@ApplicationScoped
class HelpRefusals {

    @Inject
    AuditTrail trail;

    @Inject
    Callers callers;

    @Inject
    Acting acting;

    /** What was told of the caller was wrong. */
    void wrong(Account citizen, TicketNumber ticket, String reason) {
        trail.refused(new HelpTried(citizen.id(), ticket.text(), reason));
    }

    /**
     * It was right, which is what the agent learns by being refused something else. Asks the register, so never in a
     * transaction.
     */
    void though(Account citizen, TicketNumber ticket, String reason) {
        wrong(citizen, ticket, reason);
        if (callers.nearHome(citizen))
            trail.refused(new HelpedNearHome(acting.signedIn().account(), ticket.text()));
    }
}

package org.seneid.helpdesk.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.seneid.audit.AuditTrail;
import org.seneid.helpdesk.caller.CallerVerification;
import org.seneid.helpdesk.caller.NeighbourHelped;
import org.seneid.helpdesk.session.HelpEvents.HelpAttemptRefused;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.identity.account.Account;
import org.seneid.platform.acting.Acting;

/** Puts on record whom an agent wanted to serve and was refused. */
@ApplicationScoped
public class HelpRefusals {

    @Inject
    AuditTrail trail;

    @Inject
    CallerVerification callerVerification;

    @Inject
    Acting acting;

    /** What was told of the caller was wrong. */
    public void wrong(Account citizen, TicketNumber ticket, String reason) {
        trail.refused(new HelpAttemptRefused(citizen.id(), ticket.text(), reason));
    }

    /**
     * It was right, which is what the agent learns by being refused something else. Asks the register, so never in a
     * transaction.
     */
    public void though(Account citizen, TicketNumber ticket, String reason) {
        wrong(citizen, ticket, reason);
        if (callerVerification.nearHome(citizen))
            trail.refused(new NeighbourHelped(acting.signedIn().account(), ticket.text()));
    }
}

package org.seneid.helpdesk.session;

import java.time.Instant;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** An agent began to look at what a citizen lets them see. */
public record HelpBegan(
        AccountId citizen,
        PublicId session,
        AccountId agent,
        String ticket,
        String agentName,
        Instant until,
        String purpose)
        implements Audited {

    static final String ACT = "help.began";

    static HelpBegan of(HelpSession session) {
        return new HelpBegan(
                session.citizen().id(),
                session.publicId(),
                session.agent(),
                session.ticket().number().text(),
                session.agentName(),
                session.until(),
                session.reason());
    }

    @Override
    public String act() {
        return ACT;
    }

    @Override
    public String subject() {
        return ticket;
    }
}

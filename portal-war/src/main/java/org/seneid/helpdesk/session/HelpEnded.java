package org.seneid.helpdesk.session;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * An agent sees an account no more.
 *
 * @param unmasked what was masked and they had shown to them meanwhile
 */
public record HelpEnded(
        AccountId citizen, PublicId session, AccountId agent, String ticket, EndedBy by, UnmaskedFields unmasked)
        implements Audited {

    static HelpEnded of(HelpSession session) {
        return new HelpEnded(
                session.citizen().id(),
                session.publicId(),
                session.agent(),
                session.ticket().number().text(),
                session.endedBy().orElseThrow(),
                session.unmasked());
    }

    @Override
    public String act() {
        return "help.ended";
    }

    @Override
    public String subject() {
        return ticket;
    }
}

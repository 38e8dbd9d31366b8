package org.seneid.identity.session;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** Sessions of a citizen were ended from elsewhere; how many is the subject. */
public record SessionsEnded(AccountId citizen, List<PublicId> sessions) implements Audited {

    @Override
    public String act() {
        return "account.sessions-ended";
    }

    @Override
    public String subject() {
        return String.valueOf(sessions.size());
    }
}

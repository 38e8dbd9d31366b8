package org.seneid.enrolment.draft;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** Originals that lay on the desk were not taken into the account, and wait for their holder to follow that up. */
public record OriginalsNoted(AccountId citizen, int count) implements Audited {

    @Override
    public String act() {
        return "desk.originals-noted";
    }

    @Override
    public String subject() {
        return String.valueOf(count);
    }
}

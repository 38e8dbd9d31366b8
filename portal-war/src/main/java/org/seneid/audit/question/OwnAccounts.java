package org.seneid.audit.question;

import java.util.Set;
import org.seneid.platform.AccountId;

/** The accounts whose matters the one of staff who is signed in keeps out of; the room that knows people tells. */
public interface OwnAccounts {

    /** Theirs, and those of the people they live with as far as that is known; for lists, which show no more of them. */
    Set<AccountId> known();

    /** The same for a matter that is opened: asks the register when need be, so never in a transaction. */
    boolean include(AccountId citizen);
}

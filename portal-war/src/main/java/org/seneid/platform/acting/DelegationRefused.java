package org.seneid.platform.acting;

import jakarta.ejb.ApplicationException;

/** Only the owner of an account does that; whoever acts for them may switch back and do it for themselves. */
@ApplicationException(rollback = true)
public class DelegationRefused extends RuntimeException {

    private final String owner;
    private final boolean looking;

    public DelegationRefused(Delegation behalf) {
        super("not on behalf of another: " + behalf.mandate().name());
        owner = behalf.name();
        looking = behalf.mandate().looksOnly();
    }

    /** The key of what whoever asked is told. */
    public String key() {
        return looking ? "platform.behalf.not-shown" : "platform.behalf.refused";
    }

    /** The name of the one acted for. */
    public String owner() {
        return owner;
    }
}

package org.seneid.connect.counter;

import org.seneid.audit.Audited;
import org.seneid.connect.client.Client;
import org.seneid.platform.AccountId;

/**
 * Somebody works at a client's counter, or does no more.
 *
 * @param citizen the account of who works there
 */
public record ClerkChanged(AccountId citizen, String act, String subject) implements Audited {

    static ClerkChanged assigned(AccountId clerk, Client client) {
        return new ClerkChanged(clerk, "connect.clerk-assigned", client.subject());
    }

    static ClerkChanged released(AccountId clerk, Client client) {
        return new ClerkChanged(clerk, "connect.clerk-released", client.subject());
    }
}

package org.seneid.connect.client;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * Somebody did something with a client.
 *
 * @param citizen its developer's account
 * @param client whose rows are meant; not in the trail
 * @param purpose the reason that was given, or the name of a key; empty when there is none
 */
public record ClientActed(AccountId citizen, ClientAct what, Client client, String purpose) implements Audited {

    static ClientActed of(Client client, ClientAct what, String purpose) {
        return new ClientActed(client.developer(), what, client, purpose);
    }

    @Override
    public String act() {
        return what.act();
    }

    @Override
    public String subject() {
        return client.subject();
    }
}

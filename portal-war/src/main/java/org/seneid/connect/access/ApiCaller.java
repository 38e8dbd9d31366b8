package org.seneid.connect.access;

import jakarta.enterprise.context.RequestScoped;
import org.seneid.connect.client.Client;

/** Which client's program calls in this request, once its token was looked at. */
@RequestScoped
public class ApiCaller {

    private Client client;

    public void is(Client caller) {
        client = caller;
    }

    /** @throws IllegalStateException when no token was looked at: a resource forgot to ask for one */
    public Client client() {
        if (client == null) throw new IllegalStateException("no client calls");
        return client;
    }
}

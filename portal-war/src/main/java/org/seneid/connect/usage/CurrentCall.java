package org.seneid.connect.usage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.connect.client.Client;

/** The call that is being answered: whose it is, and what was wrong with it. */
@RequestScoped
public class CurrentCall {

    @Inject
    CallQuota quota;

    private Client client;
    private String credential = "";
    private String error = "";

    /**
     * A client that has proven who it is makes it.
     *
     * @throws TooManyCalls beyond what the client may within a minute
     */
    public void by(Client proven) {
        client = proven;
        quota.count(proven);
    }

    /** The same, by a key's id or {@code secret}. */
    public void by(Client proven, String by) {
        credential = by;
        by(proven);
    }

    /** Somebody says that they are that client and cannot prove it. */
    public void claimed(Client named) {
        if (quota.notes(named)) client = named;
    }

    /** @param code as the protocol names it; null for none */
    public void failed(String code) {
        error = code == null ? "" : code;
    }

    /** Whose log it goes into; empty when it is nobody's. */
    Optional<Client> client() {
        return Optional.ofNullable(client);
    }

    String credential() {
        return credential;
    }

    String error() {
        return error;
    }
}

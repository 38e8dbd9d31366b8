package org.seneid.connect.authorization;

import com.nimbusds.oauth2.sdk.ErrorObject;
import jakarta.ejb.ApplicationException;
import java.net.URI;
import java.util.Optional;

/** A client's request that nobody will be asked about; its developer is told by the error that the protocol has for it. */
@ApplicationException(rollback = true)
public class AuthorizationRefused extends RuntimeException {

    private final transient ErrorObject error;
    private final URI client;
    private final String state;
    private final transient Overreach overreach;

    /** The browser is led back to the client, whose address is known to be its own. */
    AuthorizationRefused(ErrorObject error, URI client, String state) {
        this(error, client, state, null);
    }

    private AuthorizationRefused(ErrorObject error, URI client, String state, Overreach overreach) {
        super(error.getCode());
        this.error = error;
        this.client = client;
        this.state = state;
        this.overreach = overreach;
    }

    /** Nobody is led anywhere: whoever made the request is unknown, or the address that it names is not registered. */
    AuthorizationRefused(ErrorObject error) {
        this(error, null, null);
    }

    /** The citizen is told as well, who would have been asked for too much. */
    AuthorizationRefused because(Overreach tooMuch) {
        return new AuthorizationRefused(error, client, state, tooMuch);
    }

    public ErrorObject error() {
        return error;
    }

    /** Where the browser is led with the error; empty when it is to stay here. */
    public Optional<URI> client() {
        return Optional.ofNullable(client);
    }

    /** What is too much; empty when that is not why, or when nobody may be told anything. */
    public Optional<Overreach> overreach() {
        return Optional.ofNullable(overreach);
    }

    /** As the client sent it; empty when it sent none. */
    public Optional<String> state() {
        return Optional.ofNullable(state);
    }
}

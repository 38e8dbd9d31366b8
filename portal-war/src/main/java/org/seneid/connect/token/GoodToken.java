package org.seneid.connect.token;

import java.time.Instant;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.grant.Grant;
import org.seneid.platform.PersonalId;
import org.seneid.platform.secret.SecretBox;

/** A token that is good for something, and the person whom it is about. */
public record GoodToken(IssuedToken token, PersonalId person) {

    public Client client() {
        return token.grant().client();
    }

    public Grant grant() {
        return token.grant();
    }

    /** What the client knows the person as. */
    public String subject(SecretBox secrets) {
        return client().pseudonym(person, secrets);
    }

    public Instant issuedAt() {
        return token.issuedAt();
    }

    public Instant expiresAt() {
        return token.expiresAt();
    }

    public boolean access() {
        return token.kind() == TokenKind.ACCESS;
    }

    /** The thumbprint of the key that it is bound to; empty for a bearer token. */
    public Optional<String> proofThumbprint() {
        return grant().proofThumbprint();
    }
}

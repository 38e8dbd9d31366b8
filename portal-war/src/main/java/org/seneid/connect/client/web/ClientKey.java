package org.seneid.connect.client.web;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * A client's key as its page shows it.
 *
 * @param algorithm that it signs by (RFC 7518)
 * @param since when it was registered; null when that is not known
 */
public record ClientKey(String id, String algorithm, Instant since) {

    static ClientKey of(JWK key) {
        var algorithm = key.getKeyType().equals(KeyType.EC) ? "ES256" : "RS256, PS256";
        return new ClientKey(
                key.getKeyID(),
                algorithm,
                Optional.ofNullable(key.getIssueTime()).map(Date::toInstant).orElse(null));
    }
}

package org.seneid.connect.client.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.seneid.identity.account.Sha256;

/**
 * A client's key as its page shows it.
 *
 * @param hash stands for the key and its id, in hexadecimal
 * @param algorithm that it signs by (RFC 7518)
 * @param since when it was registered; null when that is not known
 */
public record ClientKey(String id, String hash, String algorithm, Instant since) {

    static ClientKey of(JWK key) {
        var algorithm = key.getKeyType().equals(KeyType.EC) ? "ES256" : "RS256, PS256";
        return new ClientKey(
                key.getKeyID(),
                Sha256.of(key.getKeyID() + "\n" + thumbprint(key)),
                algorithm,
                Optional.ofNullable(key.getIssueTime()).map(Date::toInstant).orElse(null));
    }

    private static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException everyJavaHasSha256) {
            throw new IllegalStateException(everyJavaHasSha256);
        }
    }
}

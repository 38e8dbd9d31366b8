package org.seneid.connect.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import org.seneid.connect.client.Secret;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.key.SigningKeys;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.secret.SecretBox;

/**
 * Makes access tokens in the form of RFC 9068, which some libraries insist on. They are good for as long as the portal finds
 * them, whatever they say themselves.
 */
@ApplicationScoped
class AccessTokens {

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    @Inject
    SigningKeys keys;

    @Inject
    SecretBox secrets;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    /** Nothing of the citizen but the pseudonym that the client knows anyway. */
    Secret of(Grant grant, PersonalId person) {
        var now = clock.instant();
        var client = grant.client();
        var claims = new JWTClaimsSet.Builder()
                .issuer(portal.of(""))
                .subject(client.pseudonym(person, secrets))
                .audience(portal.of(""))
                .claim("client_id", client.clientId())
                .jwtID(Secret.random().text())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TokenKind.ACCESS.life())));
        return new Secret(keys.sign(claims.build(), TYPE, JWSAlgorithm.ES256).serialize());
    }
}

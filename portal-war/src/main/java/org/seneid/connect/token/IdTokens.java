package org.seneid.connect.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.seneid.connect.claim.AssuranceLevel;
import org.seneid.connect.claim.ClaimValues;
import org.seneid.connect.grant.Grant;
import org.seneid.connect.key.SigningKeys;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.secret.SecretBox;

/** Tells a client who signed in, when and how, signed by the portal (OpenID Connect Core 2). */
@ApplicationScoped
class IdTokens {

    private static final Duration LIVES = Duration.ofMinutes(5);

    @Inject
    SigningKeys keys;

    @Inject
    ClaimValues values;

    @Inject
    SecretBox secrets;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    /** @param beside the access token that goes with it, whose hash it has */
    SignedJWT of(Grant grant, PersonalId person, AccessToken beside) {
        var now = clock.instant();
        var client = grant.client();
        var algorithm = JWSAlgorithm.parse(client.profile().algorithm());
        var claims = new JWTClaimsSet.Builder()
                .issuer(portal.of(""))
                .subject(client.pseudonym(person, secrets))
                .audience(client.clientId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIVES)))
                .claim("auth_time", grant.signedInAt().getEpochSecond())
                .claim("acr", AssuranceLevel.acr(grant.level()))
                .claim("sid", grant.sessionId())
                .claim(
                        "at_hash",
                        AccessTokenHash.compute(beside, algorithm, null).getValue());
        grant.request().nonce().ifPresent(nonce -> claims.claim("nonce", nonce));
        ClaimJson.of(values.of(grant.owner(), grant.idTokenClaims())).forEach(claims::claim);
        return keys.sign(claims.build(), JOSEObjectType.JWT, algorithm);
    }
}

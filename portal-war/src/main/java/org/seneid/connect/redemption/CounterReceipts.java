package org.seneid.connect.redemption;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import org.seneid.connect.key.SigningKeys;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.acting.Acting;

/** Signs for what a counter got, in the name of the person who stands there and has no key; see decision 0109. */
@ApplicationScoped
class CounterReceipts {

    @Inject
    SigningKeys keys;

    @Inject
    PortalAddress portal;

    @Inject
    Acting acting;

    String of(Redemption redemption, Instant now) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(portal.of(""))
                .audience(portal.of(""))
                .subject(redemption.client().clientId())
                .issueTime(Date.from(now))
                .claim("signed_for", acting.signedIn().name())
                .claim(ReceiptVerifier.REDEMPTION, redemption.publicId().value())
                .claim(
                        ReceiptVerifier.HASH,
                        redemption.resultHash().orElseThrow().text())
                .build();
        return keys.sign(claims, ReceiptVerifier.TYPE, JWSAlgorithm.ES256).serialize();
    }
}

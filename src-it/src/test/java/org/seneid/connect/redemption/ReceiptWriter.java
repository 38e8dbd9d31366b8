package org.seneid.connect.redemption;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;

/** Writes receipts as docs/connect.md says, by nothing of the portal's. */
public final class ReceiptWriter {

    private ReceiptWriter() {}

    public static String receipt(ECKey key, String client, String portal, String redemption, String result)
            throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(result.getBytes(StandardCharsets.US_ASCII));
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("sen-receipt+jwt"))
                .keyID(key.getKeyID())
                .build();
        var claims = new JWTClaimsSet.Builder()
                .issuer(client)
                .audience(portal)
                .issueTime(Date.from(Instant.now()))
                .claim("redemption", redemption)
                .claim("result_sha256", Base64URL.encode(hash).toString())
                .build();
        var receipt = new SignedJWT(header, claims);
        receipt.sign(new ECDSASigner(key));
        return receipt.serialize();
    }
}

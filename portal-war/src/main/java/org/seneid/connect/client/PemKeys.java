package org.seneid.connect.client;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Reads public keys in PEM ({@code SubjectPublicKeyInfo}, RFC 7468, 13). */
final class PemKeys {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]{1,4000})-----END PUBLIC KEY-----");

    private PemKeys() {}

    /** @throws IllegalArgumentException when one is no RSA key and no key of P-256 */
    static List<JWK> in(String text) {
        return BLOCK.matcher(text)
                .results()
                .map(block -> key(Base64.getMimeDecoder().decode(block.group(1))))
                .toList();
    }

    private static JWK key(byte[] encoded) {
        var spec = new X509EncodedKeySpec(encoded);
        try {
            return jwk(KeyFactory.getInstance("EC").generatePublic(spec));
        } catch (GeneralSecurityException noneOfACurve) {
            try {
                return jwk(KeyFactory.getInstance("RSA").generatePublic(spec));
            } catch (GeneralSecurityException none) {
                throw new IllegalArgumentException(none);
            }
        }
    }

    private static JWK jwk(PublicKey key) {
        if (key instanceof ECPublicKey curve)
            return new ECKey.Builder(Curve.forECParameterSpec(curve.getParams()), curve).build();
        return new RSAKey.Builder((RSAPublicKey) key).build();
    }
}

package org.seneid.connect.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import org.seneid.platform.RuleBroken;

/** Public keys of a client: each told by a name of its own, none private, none too short (FAPI 2.0, 5.4). */
public record PublicKeys(List<JWK> all) {

    private static final int SMALLEST_RSA = 2048;
    private static final int MOST = 10;
    private static final int LONGEST = 8000;
    private static final int LONGEST_NAME = 100;

    /** @throws RuleBroken {@code connect.client.keys} at {@code keys} */
    public PublicKeys {
        var names = new HashSet<String>();
        var good = all.stream().allMatch(key -> sound(key) && names.add(key.getKeyID()));
        if (!good || all.isEmpty() || all.size() > MOST) throw broken();
        all = List.copyOf(all);
        if (new JWKSet(all).toString().length() > LONGEST) throw broken();
    }

    /**
     * Reads what a developer pasted.
     *
     * @param text a JWK Set, a JWK (RFC 7517), or public keys in PEM; a key without a name is called by its thumbprint
     *     (RFC 7638)
     * @throws RuleBroken {@code connect.client.keys} at {@code keys}
     */
    public static PublicKeys typed(String text) {
        var typed = text == null ? "" : text.strip();
        try {
            if (typed.contains("-----BEGIN"))
                return new PublicKeys(
                        PemKeys.in(typed).stream().map(PublicKeys::named).toList());
            var set = typed.contains("\"keys\"") ? JWKSet.parse(typed) : new JWKSet(JWK.parse(typed));
            return new PublicKeys(set.getKeys().stream().map(PublicKeys::named).toList());
        } catch (ParseException | IllegalArgumentException none) {
            throw broken();
        }
    }

    private static JWK named(JWK key) {
        if (key.getKeyID() != null) return key;
        try {
            var name = key.computeThumbprint().toString();
            if (key instanceof ECKey curve)
                return new ECKey.Builder(curve)
                        .keyID(name)
                        .keyUse(KeyUse.SIGNATURE)
                        .build();
            if (key instanceof RSAKey rsa)
                return new RSAKey.Builder(rsa)
                        .keyID(name)
                        .keyUse(KeyUse.SIGNATURE)
                        .build();
            return key;
        } catch (JOSEException none) {
            throw broken();
        }
    }

    private static RuleBroken broken() {
        return new RuleBroken("connect.client.keys").at("keys");
    }

    private static boolean sound(JWK key) {
        if (key.getKeyID() == null || key.getKeyID().length() > LONGEST_NAME || key.isPrivate()) return false;
        return key instanceof ECKey curve && Curve.P_256.equals(curve.getCurve())
                || key instanceof RSAKey rsa && rsa.size() >= SMALLEST_RSA;
    }

    /** The same, each noted as registered now ({@code iat}) unless it says when. */
    PublicKeys since(Instant now) {
        return new PublicKeys(
                all.stream().map(key -> issued(key, Date.from(now))).toList());
    }

    private static JWK issued(JWK key, Date now) {
        if (key instanceof ECKey curve)
            return new ECKey.Builder(curve).issueTime(now).build();
        if (key instanceof RSAKey rsa)
            return new RSAKey.Builder(rsa).issueTime(now).build();
        return key;
    }

    /** As a JWK Set. */
    String text() {
        return new JWKSet(all).toString();
    }
}

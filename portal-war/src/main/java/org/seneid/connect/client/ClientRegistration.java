package org.seneid.connect.client;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.ParseException;
import java.util.HashSet;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.platform.RuleBroken;

/**
 * What a developer says of a client.
 *
 * @param clientId what it calls itself by, such as {@code ho-guom-hotel}
 * @param name what citizens know it as
 * @param sector the host that it belongs to; clients of one sector know a citizen by one pseudonym
 * @param keys its public keys as a JWK Set; null when it signs nothing, which a client with a secret may do
 * @param essential those of its claims without which its purpose cannot be served
 */
public record ClientRegistration(
        @NotBlank @Size(max = 60) @Pattern(regexp = ClientRegistration.ID) String clientId,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 253) String sector,
        @NotBlank @Size(max = 300) String purposeVi,
        @NotBlank @Size(max = 300) String purposeEn,
        ClientProfile profile,
        ClientProof authentication,
        boolean proofKey,
        @Size(max = 8000) String keys,
        RegisteredUris redirectUris,
        RegisteredUris logoutUris,
        ClaimSet claims,
        ClaimSet essential) {

    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final int SMALLEST_RSA = 2048;
    private static final int MOST_KEYS = 10;

    /** @throws RuleBroken at its field when something does not fit together */
    public ClientRegistration {
        if (redirectUris.all().isEmpty()) throw new RuleBroken("connect.uris.missing").at("redirectUris");
        if (!claims.hasAll(essential)) throw new RuleBroken("connect.client.essential").at("claims");
        if (profile == ClientProfile.HIGH && (authentication != ClientProof.PRIVATE_KEY || !proofKey))
            throw new RuleBroken("connect.client.high").at("profile");
        if (authentication == ClientProof.PRIVATE_KEY || keys != null)
            keys = checked(keys).toString();
    }

    /** Public keys only, each told by a name of its own, none too short (FAPI 2.0, 5.4). */
    private static JWKSet checked(String text) {
        try {
            var set = JWKSet.parse(text == null ? "" : text);
            var names = new HashSet<String>();
            var good = set.getKeys().stream().allMatch(key -> sound(key) && names.add(key.getKeyID()));
            if (good && !set.isEmpty() && set.size() <= MOST_KEYS) return set;
        } catch (ParseException none) {
            throw new RuleBroken("connect.client.keys").at("keys");
        }
        throw new RuleBroken("connect.client.keys").at("keys");
    }

    private static boolean sound(JWK key) {
        if (key.getKeyID() == null || key.isPrivate()) return false;
        return key instanceof ECKey curve && Curve.P_256.equals(curve.getCurve())
                || key instanceof RSAKey rsa && rsa.size() >= SMALLEST_RSA;
    }
}

package org.seneid.connect.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.platform.RuleBroken;

/**
 * What a developer says of a client.
 *
 * @param clientId what it calls itself by, such as {@code ho-guom-hotel}
 * @param name what citizens know it as
 * @param sector the host that it belongs to, in small letters; clients of one sector know a citizen by one pseudonym
 * @param keys its public keys as a JWK Set; null when it signs nothing, which a client with a secret may do
 * @param essential those of its claims without which its purpose cannot be served
 */
public record ClientRegistration(
        @NotBlank @Size(max = 60) @Pattern(regexp = ClientRegistration.ID) String clientId,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 253) @Pattern(regexp = ClientRegistration.HOST) String sector,
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

    /** A name of the domain name system in its canonical form (RFC 1123, 2.1; RFC 4343), with a dot. */
    static final String HOST =
            "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.[a-z]([a-z0-9-]{0,61}[a-z0-9])?";

    /** @throws RuleBroken at its field when something does not fit together */
    public ClientRegistration {
        if (redirectUris.all().isEmpty()) throw new RuleBroken("connect.uris.missing").at("redirectUris");
        if (!claims.hasAll(essential)) throw new RuleBroken("connect.client.essential").at("claims");
        if (profile == ClientProfile.HIGH && (authentication != ClientProof.PRIVATE_KEY || !proofKey))
            throw new RuleBroken("connect.client.high").at("profile");
        if (authentication == ClientProof.PRIVATE_KEY || keys != null) PublicKeys.typed(keys);
    }

    /** What citizens rely on; a client that is registered so has no address to be told at. */
    ClientDescription description() {
        return new ClientDescription(
                new ClientWords(name, organisation, purposeVi, purposeEn),
                new ClientAddresses(redirectUris, logoutUris, Optional.empty(), Optional.empty()),
                claims,
                essential);
    }

    /** Its public keys; empty when it signs nothing. */
    Optional<PublicKeys> publicKeys() {
        return Optional.ofNullable(keys).map(PublicKeys::typed);
    }
}

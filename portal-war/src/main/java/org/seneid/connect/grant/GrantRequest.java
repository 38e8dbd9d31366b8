package org.seneid.connect.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;

/** What of a client's request its tokens are judged by later. */
@Embeddable
public class GrantRequest {

    @Column(name = "redirect_uri")
    private String redirectUri;

    private String nonce;
    private ClaimSet claims;

    @Column(name = "id_token_claims")
    private ClaimSet idTokenClaims;

    private boolean offline;
    private String challenge;

    @Column(name = "proof_thumbprint")
    private String proofThumbprint;

    protected GrantRequest() {}

    /**
     * @param nonce comes back in the ID token; null when the client sent none
     * @param idTokenClaims those that the client wants in the ID token too
     * @param offline whether it wants to go on when the citizen is away
     * @param challenge of its proof key (PKCE, S256); null when it sent none
     * @param proofThumbprint of the key that its tokens are bound to; null when it named none
     */
    public GrantRequest(
            String redirectUri,
            String nonce,
            ClaimSet claims,
            ClaimSet idTokenClaims,
            boolean offline,
            String challenge,
            String proofThumbprint) {
        this.redirectUri = redirectUri;
        this.nonce = nonce;
        this.claims = claims;
        this.idTokenClaims = idTokenClaims;
        this.offline = offline;
        this.challenge = challenge;
        this.proofThumbprint = proofThumbprint;
    }

    GrantRequest boundTo(String thumbprint) {
        return new GrantRequest(redirectUri, nonce, claims, idTokenClaims, offline, challenge, thumbprint);
    }

    public String redirectUri() {
        return redirectUri;
    }

    public Optional<String> nonce() {
        return Optional.ofNullable(nonce);
    }

    public ClaimSet claims() {
        return claims;
    }

    public ClaimSet idTokenClaims() {
        return idTokenClaims;
    }

    public boolean offline() {
        return offline;
    }

    public Optional<String> challenge() {
        return Optional.ofNullable(challenge);
    }

    public Optional<String> proofThumbprint() {
        return Optional.ofNullable(proofThumbprint);
    }
}

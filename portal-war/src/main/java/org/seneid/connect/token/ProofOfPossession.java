package org.seneid.connect.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.dpop.verifiers.AccessTokenValidationException;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPIssuer;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProofUse;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProtectedResourceRequestVerifier;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPTokenRequestVerifier;
import com.nimbusds.oauth2.sdk.dpop.verifiers.InvalidDPoPProofException;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import com.nimbusds.oauth2.sdk.util.singleuse.AlreadyUsedException;
import com.nimbusds.oauth2.sdk.util.singleuse.SingleUseChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.seneid.platform.PortalAddress;

/** Checks the proofs by which a client shows that it holds the key that its tokens are bound to (DPoP, RFC 9449). */
@ApplicationScoped
public class ProofOfPossession {

    @Inject
    UsedAssertions used;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    /**
     * The thumbprint of the key that a token request proves.
     *
     * @param path of the endpoint
     * @throws ProtocolError {@code invalid_dpop_proof}
     */
    public String thumbprint(SignedJWT proof, String path, String client) {
        try {
            return new DPoPTokenRequestVerifier(
                            ProofRule.ALGORITHMS,
                            URI.create(portal.of(path)),
                            ProofRule.SKEW_SECONDS,
                            ProofRule.OLDEST_SECONDS,
                            new SingleUse())
                    .verify(new DPoPIssuer(client), proof, Set.of(), null)
                    .getValue()
                    .toString();
        } catch (InvalidDPoPProofException | JOSEException wrong) {
            throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF, wrong.getMessage());
        }
    }

    /**
     * Checks the proof that comes with a token.
     *
     * @param bound the thumbprint that the token is bound to
     * @throws ProtocolError {@code invalid_dpop_proof} or {@code invalid_token}
     */
    public void check(SignedJWT proof, String method, String path, DPoPAccessToken token, String bound, String client) {
        try {
            new DPoPProtectedResourceRequestVerifier(
                            ProofRule.ALGORITHMS, ProofRule.SKEW_SECONDS, ProofRule.OLDEST_SECONDS, new SingleUse())
                    .verify(
                            method,
                            URI.create(portal.of(path)),
                            new DPoPIssuer(client),
                            proof,
                            token,
                            new JWKThumbprintConfirmation(new Base64URL(bound)),
                            Set.of(),
                            null);
        } catch (AccessTokenValidationException foreign) {
            throw new ProtocolError(DPoPTokenError.INVALID_TOKEN.setDescription(foreign.getMessage()));
        } catch (InvalidDPoPProofException | JOSEException wrong) {
            throw new ProtocolError(OAuth2Error.INVALID_DPOP_PROOF, wrong.getMessage());
        }
    }

    private class SingleUse implements SingleUseChecker<DPoPProofUse> {

        @Override
        public void markAsUsed(DPoPProofUse proof) throws AlreadyUsedException {
            var until = clock.instant().plusSeconds(proof.getMaxAge());
            if (!used.first(
                    UsedAssertions.proof(
                            proof.getIssuer().getValue(), proof.getJWTID().getValue()),
                    until)) throw new AlreadyUsedException("The proof was used before");
        }
    }
}

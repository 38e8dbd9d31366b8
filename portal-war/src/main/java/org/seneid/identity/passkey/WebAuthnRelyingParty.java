package org.seneid.identity.passkey;

import com.upokecenter.cbor.CBORException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import org.seneid.identity.account.Account;
import org.seneid.platform.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portal as a relying party of WebAuthn: what it asks devices for, and what it takes from them. A passkey names its
 * owner by itself (discoverable) and has recognised them (user verification); who made the device is not asked.
 */
@ApplicationScoped
class WebAuthnRelyingParty {

    /** Without asking who made the device one gets no statement, or one signed by the passkey itself. */
    private static final Set<String> ATTESTATIONS = Set.of("none", "packed");

    private static final int HTTPS = 443;
    private static final Logger LOG = LoggerFactory.getLogger(WebAuthnRelyingParty.class);

    @Inject
    PortalAddress address;

    @Inject
    PasskeyCredentialRepository known;

    private RelyingParty party;

    @PostConstruct
    void introduce() {
        var home = URI.create(address.of("/"));
        var port = home.getPort() < 0 || home.getPort() == HTTPS ? "" : ":" + home.getPort();
        party = RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(home.getHost())
                        .name("Sen")
                        .build())
                .credentialRepository(known)
                .origins(Set.of(home.getScheme() + "://" + home.getHost() + port))
                .attestationConveyancePreference(AttestationConveyancePreference.NONE)
                .validateSignatureCounter(false) // the result tells, and then which passkey it is
                .build();
    }

    /** The library asks for the account's passkeys, which cannot be made again, by the name; people are shown another. */
    PublicKeyCredentialCreationOptions newPasskey(Account account) {
        var user = UserIdentity.builder()
                .name(account.publicId().value())
                .displayName(account.name())
                .id(PasskeyCredentialRepository.handle(account.publicId()))
                .build();
        var request = party.startRegistration(StartRegistrationOptions.builder()
                .user(user)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .timeout(PasskeyCeremony.OPEN.toMillis())
                .build());
        var shown = user.toBuilder().name(account.loginName().orElse(account.name()));
        return request.toBuilder().user(shown.build()).build();
    }

    /** @return empty for whatever is not a new passkey that answers the request; why is said to nobody */
    Optional<PasskeyCredential> made(String request, String credential) {
        try {
            var answer = PublicKeyCredential.parseRegistrationResponseJson(credential);
            if (!ATTESTATIONS.contains(answer.getResponse().getAttestation().getFormat())) return Optional.empty();
            var result = party.finishRegistration(FinishRegistrationOptions.builder()
                    .request(PublicKeyCredentialCreationOptions.fromJson(request))
                    .response(answer)
                    .build());
            return Optional.of(credential(result));
        } catch (IOException | RegistrationFailedException refused) {
            LOG.debug("No passkey was made: {}", refused.toString());
            return Optional.empty();
        } catch (RuntimeException thrown) {
            return unlessBent(thrown);
        }
    }

    /** @param account whose passkeys may answer; empty when any may */
    AssertionRequest proof(Optional<Account> account) {
        return party.startAssertion(StartAssertionOptions.builder()
                .username(account.map(one -> one.publicId().value()))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(PasskeyCeremony.OPEN.toMillis())
                .build());
    }

    /** @return empty for whatever is not a known passkey's signature under the request; why is said to nobody */
    Optional<AssertionResult> proven(String request, String credential) {
        try {
            return Optional.of(party.finishAssertion(FinishAssertionOptions.builder()
                    .request(AssertionRequest.fromJson(request))
                    .response(PublicKeyCredential.parseAssertionResponseJson(credential))
                    .build()));
        } catch (IOException | AssertionFailedException refused) {
            LOG.debug("A passkey proved nothing: {}", refused.toString());
            return Optional.empty();
        } catch (RuntimeException thrown) {
            return unlessBent(thrown);
        }
    }

    /** The library takes a signature or key of the wrong form for a failure of its own. */
    private static <T> Optional<T> unlessBent(RuntimeException thrown) {
        if (!(thrown instanceof IllegalArgumentException
                || thrown instanceof CBORException
                || thrown.getCause() instanceof GeneralSecurityException)) throw thrown;
        LOG.debug("A device sent nonsense: {}", thrown.toString());
        return Optional.empty();
    }

    /** The library calls the mark of a backup experimental, as WebAuthn Level 3 was a draft; it is read and shown only. */
    @SuppressWarnings("deprecation")
    private static PasskeyCredential credential(RegistrationResult result) {
        return new PasskeyCredential(
                result.getKeyId().getId().getBase64Url(),
                result.getPublicKeyCose().getBase64Url(),
                result.getSignatureCount(),
                result.isBackedUp());
    }
}

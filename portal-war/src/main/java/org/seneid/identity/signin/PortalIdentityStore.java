package org.seneid.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells the container who came in and as what; the caller's name is the account's public id. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    @Inject
    SignIns signIns;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInRequest attempt)) return CredentialValidationResult.NOT_VALIDATED_RESULT;
        var answer = signIns.answer(attempt);
        attempt.answered(answer);
        return answer instanceof SignInResult.Welcome welcome
                ? new CredentialValidationResult(
                        welcome.callerName().value(),
                        Set.of(welcome.actor().role().name()))
                : CredentialValidationResult.INVALID_RESULT;
    }
}

package org.seneid.identity.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.identity.account.Account;

/** Asks for a passkey's signature, and says whose it is. */
@ApplicationScoped
public class PasskeyAssertions {

    @Inject
    WebAuthnRelyingParty relyingParty;

    @Inject
    PasskeyCeremonies ceremonies;

    @Inject
    PasskeySignatureCounter signatureCounter;

    /** @param account whose passkeys may answer; empty when any may, and the answer tells whose it is */
    public PasskeyOptions begin(Optional<Account> account) {
        try {
            var request = relyingParty.proof(account);
            var ceremony = ceremonies.begin(PasskeyCeremony.Kind.ASSERTION, account.map(Account::id), request.toJson());
            return new PasskeyOptions(ceremony, request.toCredentialsGetJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request could not be written", e);
        }
    }

    /**
     * Looks at a signature. A challenge is answered well once.
     *
     * @param account as it was begun
     * @return the passkey's owner; empty when nothing was proven
     */
    public Optional<Account> given(Optional<Account> account, String answer) {
        return PasskeyAnswer.read(answer).flatMap(read -> ceremonies
                .open(read.ceremony(), PasskeyCeremony.Kind.ASSERTION, account.map(Account::id))
                .flatMap(ceremony -> signatureCounter.of(ceremony, read.credential())));
    }
}

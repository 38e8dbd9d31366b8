package org.seneid.identity.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.factor.Factor;
import org.seneid.identity.factor.FactorKind;
import org.seneid.identity.factor.FactorPurpose;

/** A passkey's signature, after the password or before what weighs. */
@ApplicationScoped
public class PasskeyFactor implements Factor {

    @Inject
    PasskeyCredentialRepository known;

    @Inject
    PasskeyAssertions assertions;

    @Override
    public FactorKind kind() {
        return FactorKind.PASSKEY;
    }

    @Override
    public boolean usableBy(Account account, FactorPurpose occasion) {
        return !known.of(account.id()).isEmpty();
    }

    @Override
    public boolean proven(Account account, String answer) {
        return assertions.given(Optional.of(account), answer).isPresent();
    }
}

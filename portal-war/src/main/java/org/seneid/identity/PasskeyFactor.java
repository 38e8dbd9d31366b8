package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A passkey's signature, after the password or before what weighs. */
@ApplicationScoped
public class PasskeyFactor implements Factor {

    @Inject
    KnownPasskeys known;

    @Inject
    PasskeyProofs proofs;

    @Override
    public FactorKind kind() {
        return FactorKind.PASSKEY;
    }

    @Override
    public boolean usableBy(Account account, Occasion occasion) {
        return !known.of(account.id()).isEmpty();
    }

    @Override
    public boolean proven(Account account, String answer) {
        return proofs.given(Optional.of(account), answer).isPresent();
    }
}

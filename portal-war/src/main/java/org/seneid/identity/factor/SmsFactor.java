package org.seneid.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.seneid.identity.account.Account;

/** A code by SMS: a citizen's fallback, which who has something better may switch off. */
@ApplicationScoped
public class SmsFactor implements Factor {

    @Inject
    OutOfBandCodes sent;

    @Inject
    Instance<Factors> factors;

    @Override
    public FactorKind kind() {
        return FactorKind.SMS;
    }

    @Override
    public boolean usableBy(Account account, FactorPurpose occasion) {
        return !account.role().staff()
                && (account.smsCodes() || !factors.get().strong(account))
                && sent.to(account, kind()).isPresent();
    }

    @Override
    public boolean proven(Account account, String answer) {
        return sent.right(account, kind(), answer);
    }
}

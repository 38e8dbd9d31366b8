package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** A code by SMS: a citizen's fallback, which who has something better may switch off. */
@ApplicationScoped
public class SmsFactor implements Factor {

    @Inject
    SentCodes sent;

    @Inject
    Instance<Factors> factors;

    @Override
    public FactorKind kind() {
        return FactorKind.SMS;
    }

    @Override
    public boolean usableBy(Account account, Occasion occasion) {
        return !account.role().staff()
                && (account.smsCodes() || !factors.get().strong(account))
                && sent.to(account, kind()).isPresent();
    }

    @Override
    public boolean proven(Account account, String answer) {
        return sent.right(account, kind(), answer);
    }
}

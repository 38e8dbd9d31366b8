package org.seneid.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.seneid.identity.account.Account;

/**
 * A code by mail, for a citizen who has neither a phone nor anything better on record. It never lets anybody in: a mailbox
 * is no second factor (NIST SP 800-63B-4 §3.1.3.1).
 */
@ApplicationScoped
public class MailFactor implements Factor {

    @Inject
    OutOfBandCodes sent;

    @Inject
    Instance<Factors> factors;

    @Override
    public FactorKind kind() {
        return FactorKind.MAIL;
    }

    @Override
    public boolean usableBy(Account account, FactorPurpose occasion) {
        return occasion == FactorPurpose.STEP_UP
                && !account.role().staff()
                && !factors.get().strong(account)
                && sent.to(account, FactorKind.SMS).isEmpty()
                && sent.to(account, kind()).isPresent();
    }

    @Override
    public boolean proven(Account account, String answer) {
        return sent.right(account, kind(), answer);
    }
}

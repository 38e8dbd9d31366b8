package org.seneid.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.seneid.identity.account.Account;
import org.seneid.platform.RuleBroken;

/** All second factors, as far as somebody can use them. */
@ApplicationScoped
public class Factors {

    @Inject
    @Any
    Instance<Factor> all;

    /** The best first; empty when only the desk can help. */
    public List<FactorKind> usable(Account account, FactorPurpose occasion) {
        return all.stream()
                .filter(factor -> factor.usableBy(account, occasion))
                .map(Factor::kind)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Whether the password alone does not let them in. */
    public boolean needed(Account account) {
        return account.role().staff() || account.secondFactor() || strong(account);
    }

    /** Whether they have a passkey or an authenticator app. */
    boolean strong(Account account) {
        return all.stream()
                .anyMatch(factor -> factor.kind().strong() && factor.usableBy(account, FactorPurpose.SIGN_IN));
    }

    /** @throws RuleBroken {@code identity.factor.last} when the holder could not sign in any more */
    public void requireOne(Account account) {
        var must = account.role().staff() || account.secondFactor();
        if (must && usable(account, FactorPurpose.SIGN_IN).stream().noneMatch(kind -> kind != FactorKind.RECOVERY_CODE))
            throw new RuleBroken("identity.factor.last");
    }

    public boolean proven(Account account, FactorKind kind, FactorPurpose occasion, String answer) {
        return all.stream()
                .filter(factor -> factor.kind() == kind && factor.usableBy(account, occasion))
                .anyMatch(factor -> factor.proven(account, answer));
    }
}

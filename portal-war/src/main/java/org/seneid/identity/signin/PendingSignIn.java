package org.seneid.identity.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.factor.FactorKind;

/**
 * Somebody whose password was right and who has to show a second factor.
 *
 * @param factors which they can use, the best first
 */
public record PendingSignIn(LoginId caller, List<FactorKind> factors, Instant since) implements Serializable {

    public static final Duration LIFE = Duration.ofMinutes(5);

    public PendingSignIn {
        factors = List.copyOf(factors);
    }

    public boolean over(Instant now) {
        return !now.isBefore(until());
    }

    public Instant until() {
        return since.plus(LIFE);
    }
}

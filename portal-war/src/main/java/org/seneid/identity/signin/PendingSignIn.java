package org.seneid.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.factor.FactorKind;
import org.seneid.platform.Flow;

/**
 * Somebody whose password was right and who has to show a second factor.
 *
 * @param factors which they can use, the best first
 * @param since when the password was right
 * @param until when it is too late
 */
public record PendingSignIn(LoginId caller, List<FactorKind> factors, SentCodes sent, Instant since, Instant until)
        implements Flow {

    public static final Duration LIFE = CodePurpose.SIGN_IN.life();

    public PendingSignIn {
        factors = List.copyOf(factors);
    }

    public PendingSignIn(LoginId caller, List<FactorKind> factors, Instant since) {
        this(caller, factors, SentCodes.NONE, since, since.plus(LIFE));
    }

    /** A code that was sent has the whole time that its message says. */
    PendingSignIn withCode(FactorKind kind, ContactAddress to, Instant now) {
        var end = now.plus(LIFE);
        return new PendingSignIn(caller, factors, sent.with(kind, to, end), since, end);
    }

    @Override
    public boolean over(Instant now) {
        return !now.isBefore(until);
    }
}

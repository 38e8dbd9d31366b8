package org.seneid.identity.signin;

import org.seneid.identity.account.LoginId;
import org.seneid.identity.account.Realm;
import org.seneid.identity.factor.FactorKind;
import org.seneid.platform.PublicId;

/** What somebody shows at the door to be let in. */
public sealed interface SignInCredential {

    /** A number or a name, and a password. */
    record OfPassword(LoginId caller, String password) implements SignInCredential {

        /** Secrets never appear in a log by accident. */
        @Override
        public String toString() {
            return "OfPassword[" + caller + "]";
        }
    }

    /** A slip from the desk whose holder has just proven the phone and chosen a password. */
    record OfActivation(PublicId activation) implements SignInCredential {}

    /** A second factor, by somebody whose password was right a moment ago. */
    record OfSecondFactor(PendingSignIn first, FactorKind kind, String answer) implements SignInCredential {

        /** @throws org.seneid.platform.RuleBroken as {@link FactorKind#mustRead} */
        public OfSecondFactor {
            kind.mustRead(answer);
        }

        /** Secrets never appear in a log by accident. */
        @Override
        public String toString() {
            return "OfSecondFactor[" + kind + "]";
        }
    }

    /** A passkey's signature, which says by itself whose it is. */
    record OfPasskey(Realm door, String answer) implements SignInCredential {

        /** A signature never appears in a log by accident. */
        @Override
        public String toString() {
            return "OfPasskey[" + door + "]";
        }
    }
}

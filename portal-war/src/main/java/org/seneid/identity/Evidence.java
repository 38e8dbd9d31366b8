package org.seneid.identity;

import org.seneid.platform.PublicId;

/** What somebody shows at the door to be let in. */
public sealed interface Evidence {

    /** A number or a name, and a password. */
    record OfPassword(Caller caller, String password) implements Evidence {

        /** Secrets never appear in a log by accident. */
        @Override
        public String toString() {
            return "OfPassword[" + caller + "]";
        }
    }

    /** A slip from the desk whose holder has just proven the phone and chosen a password. */
    record OfActivation(PublicId activation) implements Evidence {}

    /** A second factor, by somebody whose password was right a moment ago. */
    record OfSecondFactor(PendingSignIn first, FactorKind kind, String answer) implements Evidence {

        /** Secrets never appear in a log by accident. */
        @Override
        public String toString() {
            return "OfSecondFactor[" + kind + "]";
        }
    }

    /** A passkey's signature, which says by itself whose it is. */
    record OfPasskey(Door door, String answer) implements Evidence {

        /** A signature never appears in a log by accident. */
        @Override
        public String toString() {
            return "OfPasskey[" + door + "]";
        }
    }
}

package org.seneid.identity;

import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.Actor;
import org.seneid.platform.PublicId;

/** What the door says to a {@link SignInAttempt}. */
public sealed interface SignInAnswer {

    /**
     * Come in.
     *
     * @param callerName the public id that the container knows the caller by
     * @param deviceToken what this browser is to be known by from now on
     */
    record Welcome(PublicId callerName, Actor actor, String deviceToken) implements SignInAnswer {}

    /** The password is right, and a second factor has to be shown. */
    record SecondFactorNeeded(PendingSignIn pending) implements SignInAnswer {}

    /**
     * Not so; for which of the possible reasons is said to nobody.
     *
     * @param waitUntil when a try is looked at again, if not now
     */
    record Refused(Optional<Instant> waitUntil) implements SignInAnswer {

        static final Refused WRONG = new Refused(Optional.empty());
    }
}

package org.seneid.identity.signin;

import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.throttle.RetryAfter;

/** What the door says to a {@link SignInRequest}. */
public sealed interface SignInResult {

    /**
     * Come in.
     *
     * @param callerName the public id that the container knows the caller by
     * @param deviceToken what this browser is to be known by from now on
     */
    record Welcome(PublicId callerName, Actor actor, String deviceToken) implements SignInResult {}

    /** The password is right, and a second factor has to be shown. */
    record SecondFactorNeeded(PendingSignIn pending) implements SignInResult {}

    /**
     * Not so; for which of the possible reasons is said to nobody.
     *
     * @param retryAfter how long to wait before an attempt is looked at, if it was not
     */
    record Refused(Optional<RetryAfter> retryAfter) implements SignInResult {

        public static final Refused WRONG = new Refused(Optional.empty());
    }
}

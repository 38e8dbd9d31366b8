package org.seneid.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import org.seneid.platform.Acting;

/** Refuses what is marked {@link FreshSignIn} when the holder last proved who they are too long ago. */
@Interceptor
@FreshSignIn
@Priority(Interceptor.Priority.APPLICATION)
public class FreshSignInCheck {

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    IdentitySettings settings;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var provenAt = acting.signedIn().signedInAt();
        if (!clock.instant().isBefore(provenAt.plus(settings.fresh()))) throw new FreshSignInNeeded();
        return call.proceed();
    }
}

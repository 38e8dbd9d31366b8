package org.seneid.identity.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import org.seneid.platform.acting.Acting;

/** Refuses what is marked {@link RecentSignIn} when the holder last proved who they are too long ago. */
@Interceptor
@RecentSignIn
@Priority(Interceptor.Priority.APPLICATION)
public class RecentSignInCheck {

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    SessionSettings settings;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var provenAt = acting.signedIn().signedInAt();
        if (!clock.instant().isBefore(provenAt.plus(settings.fresh()))) throw new StepUpRequired();
        return call.proceed();
    }
}

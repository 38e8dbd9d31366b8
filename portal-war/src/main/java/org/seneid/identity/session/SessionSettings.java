package org.seneid.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What sessions are configured with. */
@ApplicationScoped
public class SessionSettings {

    @Inject
    @ConfigProperty(name = "sen.identity.fresh", defaultValue = "PT5M")
    Duration fresh;

    @Inject
    @ConfigProperty(name = "sen.identity.lapsed-round", defaultValue = "PT1M")
    Duration lapsedRound;

    /** How often it is looked for sessions that have run out by themselves. */
    Duration lapsedRound() {
        return lapsedRound;
    }

    /** How young a sign-in or a confirmation must be for what asks for a fresh one. */
    public Duration fresh() {
        return fresh;
    }
}

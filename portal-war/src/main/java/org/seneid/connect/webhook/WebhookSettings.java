package org.seneid.connect.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.delivery.Backoff;

/** How long the portal tries to tell a client what has happened. */
@ApplicationScoped
public class WebhookSettings {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "sen.webhooks.round", defaultValue = "PT5S")
    Duration round;

    @Inject
    @ConfigProperty(name = "sen.webhooks.first-retry", defaultValue = "PT10S")
    Duration firstRetry;

    @Inject
    @ConfigProperty(name = "sen.webhooks.give-up", defaultValue = "P4D")
    Duration giveUp;

    @Inject
    @ConfigProperty(name = "sen.webhooks.time-limit", defaultValue = "PT5S")
    Duration timeLimit;

    Duration round() {
        return round;
    }

    Backoff backoff() {
        return new Backoff(firstRetry, LONGEST_WAIT, Backoff.GiveUp.afterAge(giveUp));
    }

    /** How long posting a message may take, with the answer. */
    Duration timeLimit() {
        return timeLimit;
    }

    /** How long whoever has claimed a message may be at it; a server that is busy adds to the time limit. */
    Duration claim() {
        return timeLimit.multipliedBy(2).plusSeconds(60);
    }

    /** Whether a client may be on the portal's own machine, without https: only in a demo. */
    boolean loopbackAllowed() {
        return demo;
    }
}

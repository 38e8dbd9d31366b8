package org.seneid.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.adapter.AdapterChoice;
import org.seneid.platform.delivery.Backoff;

/** How long the portal tries to send what it has to tell, and by whom SMS go. */
@ApplicationScoped
public class OutboxSettings {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Inject
    @ConfigProperty(name = "sen.outbox.first-retry", defaultValue = "PT10S")
    Duration firstRetry;

    @Inject
    @ConfigProperty(name = "sen.outbox.give-up", defaultValue = "P4D")
    Duration giveUp;

    @Inject
    @ConfigProperty(name = "sen.sms", defaultValue = "sandbox")
    String smsAdapter;

    @Inject
    @ConfigProperty(name = "sen.sms.time-limit", defaultValue = "PT10S")
    Duration smsTimeLimit;

    Backoff backoff() {
        return new Backoff(firstRetry, LONGEST_WAIT, Backoff.GiveUp.afterAge(giveUp));
    }

    /** By which adapter SMS go. */
    AdapterChoice smsAdapter() {
        return new AdapterChoice("sen.sms", "SMS gateways", smsAdapter, smsTimeLimit);
    }
}

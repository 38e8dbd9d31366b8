package org.seneid.platform.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What all outside parties that move money are treated by: payees and the bank. */
@ApplicationScoped
public class PartySettings {

    @Inject
    @ConfigProperty(name = "sen.parties.failures", defaultValue = "5")
    int failures;

    @Inject
    @ConfigProperty(name = "sen.parties.pause", defaultValue = "PT10S")
    Duration pause;

    /** When one is left alone because it does not answer. */
    public CircuitBreaker.Policy leavingAlone() {
        return new CircuitBreaker.Policy(failures, pause);
    }
}

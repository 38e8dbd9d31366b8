package org.seneid.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.adapter.AdapterChoice;

/** How this portal reaches the registers. */
@ApplicationScoped
public class RegisterSettings {

    @Inject
    @ConfigProperty(name = "sen.registers", defaultValue = "sandbox")
    String adapter;

    @Inject
    @ConfigProperty(name = "sen.registers.time-limit", defaultValue = "PT3S")
    Duration timeLimit;

    @Inject
    @ConfigProperty(name = "sen.registers.signatures-remembered", defaultValue = "50000")
    int signaturesRemembered;

    /** Which adapter is behind the port, and how long a register may take to answer. */
    public AdapterChoice adapter() {
        return new AdapterChoice("sen.registers", "registers", adapter, timeLimit);
    }

    /** How many verified signatures are remembered; 0 verifies each at every display. */
    int signaturesRemembered() {
        return signaturesRemembered;
    }
}

package org.seneid.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this portal reaches the registers. */
@ApplicationScoped
public class RegisterSettings {

    @Inject
    @ConfigProperty(name = "sen.registers", defaultValue = "sandbox")
    String adapter;

    @Inject
    @ConfigProperty(name = "sen.registers.time-limit", defaultValue = "PT3S")
    Duration timeLimit;

    /** The name of the adapter behind the port. */
    public String adapter() {
        return adapter;
    }

    /** How long a register may take to answer. */
    public Duration timeLimit() {
        return timeLimit;
    }
}

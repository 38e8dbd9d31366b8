package org.seneid.registry.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How desks read the chips of cards. */
@ApplicationScoped
public class ChipReaderSettings {

    @Inject
    @ConfigProperty(name = "sen.chip-reader", defaultValue = "sandbox")
    String adapter;

    @Inject
    @ConfigProperty(name = "sen.chip-reader.time-limit", defaultValue = "PT15S")
    Duration timeLimit;

    /** The name of the adapter behind the port. */
    public String adapter() {
        return adapter;
    }

    /** How long reading a chip may take. */
    public Duration timeLimit() {
        return timeLimit;
    }
}
